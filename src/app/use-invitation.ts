import { useMemo, useSyncExternalStore } from 'react';
import { readFragment } from '../invitation/link.ts';
import { asAddition, asNewNotes, type Suggested } from '../invitation/suggest.ts';
import type { Invitation, InvitationReading } from '../invitation/types.ts';
import { questionnaire } from '../questions/index.ts';
import { type InterviewBase, useInterview } from './interview-context.ts';
import { useKeeping } from './keeping-context.ts';

/**
 * What the teacher's link says that this page was opened by; `null` where there was none, `'opening'`
 * until it may be shown.
 */
export function useInvitation(): InvitationReading | 'opening' | null {
  const { invitation } = useInterview();
  const { subscribe } = invitation;
  const fragment = useSyncExternalStore(subscribe, invitation.fragment, invitation.fragment);
  const isOpen = useSyncExternalStore(subscribe, invitation.isOpen, invitation.isOpen);
  return useMemo(
    () => (!isOpen ? 'opening' : fragment === null ? null : readFragment(fragment)),
    [fragment, isOpen],
  );
}

/** Ways to go on with an invitation. What is kept is touched only by the one that was pressed. */
export type InvitationWays = Readonly<{
  /** New notes begin with it; what is open stays kept. */
  begin: () => Promise<void>;
  /** It is added to notes of this device, or to those that are open here. */
  addTo: (id: string) => Promise<void>;
}>;

/** Ways to go on with an invitation, for a screen. */
export function useInvitationWays(invitation: Invitation): InvitationWays {
  const { actor, visit } = useInterview();
  const { keeping, state } = useKeeping();
  return {
    async begin() {
      await keeping.ready();
      await keeping.begin();
      record(actor, asNewNotes(invitation));
      visit('child');
    },
    async addTo(id) {
      if (id !== state.current) await keeping.open(id);
      // Another tab may have deleted them: then nothing is to be changed here.
      if (keeping.state().current !== id) return;
      const { responses } = actor.getSnapshot().context;
      const suggested = asAddition(questionnaire, responses, invitation);
      record(actor, suggested);
      visit(responses.child.grade === null ? 'child' : 'cover');
    },
  };
}

function record(actor: InterviewBase['actor'], { child, coverage }: Suggested): void {
  actor.send({ type: 'child.said', child });
  actor.send({ type: 'coverage.chosen', coverage });
}
