import { createContext, use } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { FirstWords, Words } from '../content/words.ts';
import { assert } from '../lib/assert.ts';
import type { interviewMachine } from '../machines/interview-machine.ts';
import type { InvitationLink } from './invitation-link.ts';
import type { Language } from './language.ts';

/** The running interview. */
export type InterviewActor = ActorRefFrom<typeof interviewMachine>;

/** The interview, and the few things only the edge can do. */
export type InterviewBase = Readonly<{
  actor: InterviewActor;
  language: Language;
  /** The teacher's link that this page was opened by. */
  invitation: InvitationLink;
  /** Goes one step back along the path; uses the browser's own Back where that is the same step. */
  goBack: () => void;
  /** Goes to an address of the app, as a link would. */
  visit: (address: string) => void;
  /** Whether a step was asked for, by address, of notes that are not here. */
  isStepMissing: () => boolean;
  /** The day of making, as yyyy-mm-dd in the parent's own time zone. */
  today: () => string;
}>;

/** What a screen meets of the world: the interview, and the words in the language of now. */
export type Interview = InterviewBase & Readonly<{ words: FirstWords | Words }>;

/** Carries the interview to the screens. */
export const InterviewContext = createContext<Interview | null>(null);

/** The interview, for a screen. */
export function useInterview(): Interview {
  const interview = use(InterviewContext);
  assert(interview, 'A screen needs an <InterviewContext> around it.');
  return interview;
}
