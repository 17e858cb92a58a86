import { useWords } from '../../app/use-words.ts';
import { useKeeping } from '../../app/keeping-context.ts';
import { useInvitationWays } from '../../app/use-invitation.ts';
import { useSelect } from '../../app/use-select.ts';
import { Button } from '../../components/button/Button.tsx';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import type { Invitation } from '../../invitation/types.ts';
import { selectCursor, selectResponses, selectResumeAt } from '../../machines/selectors.ts';
import styles from './Invited.module.css';

/** The ways on with an invitation. Notes that are there already are touched only where a press says so. */
export function WaysOn({ invitation }: Readonly<{ invitation: Invitation }>) {
  const text = useWords().ui.invited;
  const notes = useNotesHere();
  const { begin, addTo } = useInvitationWays(invitation);
  const cursor = useSelect(selectCursor);
  const isFirst = notes.length === 0;
  return (
    <>
      {isFirst ? null : <p>{text.have}</p>}
      {notes.some(({ isKept }) => !isKept) ? <p>{text.freshShared}</p> : null}
      <div className={styles['ways']}>
        <Button onPress={() => void begin()}>{isFirst ? text.start : text.fresh}</Button>
        {notes.map(({ id, name }) => (
          <Button key={id} look="quiet" onPress={() => void addTo(id)}>
            {text.add({ name })}
          </Button>
        ))}
        <ButtonLink look="plain" href={`#/${isFirst ? 'welcome' : cursor}`}>
          {isFirst ? text.own : text.keep}
        </ButtonLink>
      </div>
    </>
  );
}

/** Notes that an invitation can be added to. Those that are only open here would be lost by new ones. */
type Notes = Readonly<{ id: string; name: string; isKept: boolean }>;

function useNotesHere(): readonly Notes[] {
  const { drafts: text } = useWords().ui;
  const { state } = useKeeping();
  const { child } = useSelect(selectResponses);
  const resumeAt = useSelect(selectResumeAt);
  const nameOf = (nickname: string) => (nickname.trim() === '' ? text.unnamed : nickname);
  const kept = state.drafts.flatMap((draft): readonly Notes[] =>
    draft.kind === 'draft' ? [{ id: draft.id, name: nameOf(draft.nickname), isKept: true }] : [],
  );
  const isOpenHere = resumeAt !== 'welcome' && kept.every(({ id }) => id !== state.current);
  const open = { id: state.current, name: nameOf(child.nickname) };
  return isOpenHere ? [...kept, { ...open, isKept: state.device === 'own' }] : kept;
}
