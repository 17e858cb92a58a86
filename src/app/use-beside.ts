import { isoDay } from '../document/file-name.ts';
import { MAX_OTHERS } from '../responses/defaults.ts';
import type { OtherView } from '../responses/types.ts';
import { selectResponses } from '../machines/selectors.ts';
import { checksumOf } from '../storage/checksum.ts';
import type { DraftContent } from '../storage/draft.ts';
import { BY_HAND } from '../summary/views.ts';
import { useInterview } from './interview-context.ts';
import { useSelect } from './use-select.ts';

/** Putting notes from a file beside the ones that are open. */
export type Beside = Readonly<{
  /** There are notes of a family open here, to put others beside. */
  canPut: boolean;
  /** All that is in this file would not fit any more. */
  isFull: (content: DraftContent) => boolean;
  put: (content: DraftContent) => void;
}>;

/** Putting notes from a file beside the ones that are open, for a screen. */
export function useBeside(): Beside {
  const { actor } = useInterview();
  const { child, others } = useSelect(selectResponses);
  return {
    canPut: child.grade !== null && child.informant !== 'teacher',
    isFull: (content) => {
      const ids = [...others, ...viewsIn(content)].map(({ id }) => id);
      return new Set(ids).size > MAX_OTHERS;
    },
    put: (content) => {
      for (const view of viewsIn(content)) actor.send({ type: 'view.added', view });
    },
  };
}

/** The looks in a file: whose file it is, and what that person had put beside it. */
function viewsIn({ responses, locale, updatedAt }: DraftContent): readonly OtherView[] {
  const { others, meeting: _meeting, ...said } = responses;
  const from = said.child.informant === 'teacher' ? 'teacher' : 'earlier';
  const own = named({ id: '', from, date: dayOf(updatedAt), locale, said });
  return [own, ...others.map(named)];
}

// From what is in it: the same file put twice is one look, and two files never share an id by chance.
function named({ id, ...view }: OtherView): OtherView {
  return { ...view, id: `${id.startsWith(BY_HAND) ? BY_HAND : 'file-'}${checksumOf(view)}` };
}

function dayOf(moment: string | null): string {
  const at = new Date(moment ?? '');
  return Number.isNaN(at.getTime()) ? '' : isoDay(at);
}
