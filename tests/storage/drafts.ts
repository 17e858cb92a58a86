import { questionnaire } from '../../src/questions/index.ts';
import { newDraft, type Draft } from '../../src/storage/draft.ts';
import type { Clock } from '../../src/storage/clock.ts';
import {
  openDraftStore,
  type DraftStore,
  type Surroundings,
} from '../../src/storage/draft-store.ts';
import { assert } from '../../src/lib/assert.ts';
import { newTabs } from './fake-device.ts';
import { families, type FamilyName } from '../families/index.ts';

/** 23 November 2026, 12:00 UTC. */
const NOON = Date.UTC(2026, 10, 23, 12);

/** A draft of a family, not saved yet, under a name one can read. */
export function draftOf(family: FamilyName, id: string = family): Draft {
  const { responses } = families[family];
  const making = {
    questionnaireVersion: questionnaire.version,
    locale: 'en',
    now: NOON,
    wordingOf: (linkId: string) => `How does it go with ${linkId}?`,
  };
  return { ...newDraft({ responses, cursor: 'check' }, making), id };
}

/** The same draft with another nickname and at another revision: something was changed. */
export function named(draft: Draft, nickname: string, rev = draft.rev): Draft {
  const { responses } = draft;
  return {
    ...draft,
    rev,
    responses: { ...responses, child: { ...responses.child, nickname } },
  };
}

/** The store of this device, which must be ready. */
export async function readyStore(surroundings: Surroundings = {}): Promise<DraftStore> {
  // Tabs of its own: the channel of Node reaches every test of the file.
  const opened = await openDraftStore({ tabs: newTabs()(), ...surroundings });
  assert(opened.kind === 'ready', `The store is ${opened.kind}.`);
  return opened.store;
}

/** A clock that stands still until it is told to go on. */
export function handClock(
  start = NOON,
): Clock & Readonly<{ pass: (milliseconds: number) => Promise<void>; set: (now: number) => void }> {
  let now = start;
  let waiting: readonly { at: number; task: () => void }[] = [];
  return {
    now: () => now,
    later(milliseconds, task) {
      const entry = { at: now + milliseconds, task };
      waiting = [...waiting, entry];
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    async pass(milliseconds) {
      now += milliseconds;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      due.forEach(({ task }) => task());
      await settled();
    },
    set(next) {
      now = next;
    },
  };
}

/** Lets everything that is ready to happen, happen. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}
