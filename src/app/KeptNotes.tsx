import { useEffect } from 'react';
import { useKeeping } from './keeping-context.ts';
import type { Parts } from './start.ts';
import { usePart } from './use-part.ts';

type KeptProps = Readonly<{ part: Parts['kept'] }>;

/** The drafts of this device, where there are any; nothing until what lists them is here. */
export function KeptNotes({ part }: KeptProps) {
  const { drafts, deleted } = useKeeping().state;
  const kept = usePart(part);
  const isEmpty = drafts.length === 0 && deleted === null;
  useEffect(() => {
    if (!isEmpty) void part.load();
  }, [part, isEmpty]);
  return isEmpty || kept === null ? null : <kept.KeptDrafts />;
}

/** What is wrong with the keeping. The steps that have something to keep come with it (start.ts). */
export function KeepingTrouble({ part }: KeptProps) {
  const kept = usePart(part);
  return kept === null ? null : <kept.KeepingBanner />;
}
