import { describe, expect, test } from 'vitest';
import { draftOf, handClock, named, settled } from '../../tests/storage/drafts.ts';
import { type AutosaveStore, createAutosave } from './autosave.ts';
import type { AutosaveStatus } from './autosave-status.ts';
import type { Draft } from './draft.ts';
import type { StoreEvent } from './draft-store.ts';
import type { SaveOutcome } from './save.ts';

const maya = draftOf('maya');
const kept: Draft = { ...maya, rev: 4 };
const SAVED: AutosaveStatus = { state: 'saved', wroteBack: false };

/** A store that answers each save as told, else well; `hold` makes saves wait for `release`. */
function fakeStore(answers: readonly SaveOutcome[] = []) {
  const waiting: (() => void)[] = [];
  const listeners = new Set<(event: StoreEvent) => void>();
  const log = { saved: new Array<Draft>(), resumed: 0, hold: false };
  const left = [...answers];
  const inStore: { draft: Draft | null } = { draft: null };
  const store: AutosaveStore = {
    async save(draft) {
      log.saved.push(draft);
      if (log.hold) await new Promise<void>((resolve) => waiting.push(resolve));
      return left.shift() ?? { kind: 'saved', rev: draft.rev + 1, wroteBack: false };
    },
    async load() {
      const { draft } = inStore;
      return draft === null
        ? { kind: 'done', result: { kind: 'missing' } }
        : { kind: 'done', result: { kind: 'ready', draft, from: 'current', schema: 2 } };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    resume: () => void (log.resumed += 1),
  };
  return {
    store,
    log,
    inStore,
    tell: (event: StoreEvent) => listeners.forEach((listener) => listener(event)),
    release: () => waiting.splice(0).forEach((resolve) => resolve()),
  };
}

/** Autosave of a kept draft over a store that answers as told, with every status it went through. */
function watched(answers: readonly SaveOutcome[] = [], draft = kept) {
  const fake = fakeStore(answers);
  const clock = handClock();
  const autosave = createAutosave(fake.store, draft, clock);
  const states: string[] = [];
  autosave.subscribe(() => states.push(autosave.status().state));
  return { ...fake, clock, autosave, states };
}

describe('saving', () => {
  test('begins clean, or saved when there is a draft, or off where nothing is kept.', () => {
    expect(createAutosave(fakeStore().store, maya).status()).toEqual({ state: 'clean' });
    expect(createAutosave(fakeStore().store, kept).status()).toEqual(SAVED);
    expect(createAutosave(null, maya).status()).toEqual({ state: 'off' });
  });

  test('writes a choice at once, at the revision of the last save.', async () => {
    const { autosave, log, states } = watched();
    autosave.change(named(kept, 'A'));
    expect(log.saved).toEqual([named(kept, 'A')]);
    await settled();
    autosave.change(named(kept, 'B'));
    await settled();
    expect(log.saved).toEqual([named(kept, 'A', 4), named(kept, 'B', 5)]);
    expect(autosave.draft()).toEqual(named(kept, 'B', 6));
    expect(states).toEqual(['saving', 'saved', 'saving', 'saved']);
  });

  test('writes typed text after 400 ms of pause.', async () => {
    const { autosave, log, clock, states } = watched();
    autosave.change(named(kept, 'A'), 'soon');
    await clock.pass(399);
    autosave.change(named(kept, 'B'), 'soon');
    await clock.pass(399);
    expect([log.saved, autosave.status()]).toEqual([[], { state: 'dirty' }]);
    await clock.pass(1);
    expect(log.saved).toEqual([named(kept, 'B')]);
    expect(states).toEqual(['dirty', 'dirty', 'saving', 'saved']);
  });

  test('writes typed text at the latest after a second.', async () => {
    const { autosave, log, clock } = watched();
    for (const nickname of ['A', 'B', 'C', 'D']) {
      autosave.change(named(kept, nickname), 'soon');
      await clock.pass(300);
    }
    expect(log.saved).toEqual([named(kept, 'D')]);
  });

  test('waits no longer when the clock is turned back (F20).', async () => {
    const { autosave, log, clock } = watched();
    autosave.change(named(kept, 'A'), 'soon');
    clock.set(0);
    autosave.change(named(kept, 'B'), 'soon');
    await clock.pass(400);
    expect(log.saved).toEqual([named(kept, 'B')]);
  });

  test('writes one at a time; of what is said meanwhile, the last word.', async () => {
    const { autosave, log, release, states } = watched();
    log.hold = true;
    autosave.change(named(kept, 'A'));
    autosave.change(named(kept, 'B'));
    autosave.change(named(kept, 'C'));
    expect(log.saved).toEqual([named(kept, 'A')]);
    release();
    await settled();
    release();
    await settled();
    expect(log.saved).toEqual([named(kept, 'A', 4), named(kept, 'C', 5)]);
    expect(states).toEqual(['saving', 'saving', 'saved']);
  });

  test('flush writes what waits and settles when it is written.', async () => {
    const { autosave, log } = watched();
    autosave.change(named(kept, 'A'), 'soon');
    expect(await autosave.flush()).toEqual(SAVED);
    expect(log.saved).toEqual([named(kept, 'A')]);
    expect(await autosave.flush()).toEqual(SAVED);
    expect(log.saved).toEqual([named(kept, 'A')]);
  });

  test('A change made by a listener in the moment of "saved" is not forgotten.', async () => {
    const { autosave, log } = watched();
    const stop = autosave.subscribe(() => {
      if (autosave.status().state !== 'saved') return;
      stop();
      autosave.change(named(kept, 'B'));
    });
    autosave.change(named(kept, 'A'));
    await settled();
    expect(log.saved).toEqual([named(kept, 'A', 4), named(kept, 'B', 5)]);
  });

  test('keeps nothing where nothing is to be kept, and still holds the draft.', async () => {
    const autosave = createAutosave(null, maya);
    autosave.change(named(maya, 'A'));
    expect(await autosave.flush()).toEqual({ state: 'off' });
    expect(autosave.draft()).toEqual(named(maya, 'A'));
  });
});

describe('a save that fails', () => {
  test.each(['aborted', 'closed', 'blocked'] as const)(
    'as %s is tried once more after a second.',
    async (kind) => {
      const { autosave, clock, states } = watched([{ kind }]);
      autosave.change(named(kept, 'A'));
      await settled();
      expect(autosave.status()).toEqual({ state: 'retrying', trouble: kind });
      await clock.pass(1000);
      expect(autosave.status()).toEqual(SAVED);
      expect(states).toEqual(['saving', 'retrying', 'saving', 'saved']);
    },
  );

  test('a second time is told, and the next change or the button tries again.', async () => {
    const { autosave, clock, log } = watched([
      { kind: 'aborted' },
      { kind: 'aborted' },
      { kind: 'quota' },
    ]);
    autosave.change(named(kept, 'A'));
    await settled();
    await clock.pass(1000);
    expect(autosave.status()).toEqual({ state: 'failed', trouble: 'aborted' });
    autosave.change(named(kept, 'B'));
    await settled();
    expect(autosave.status()).toEqual({ state: 'failed', trouble: 'quota' });
    expect(await autosave.flush()).toEqual(SAVED);
    expect(log.saved.at(-1)).toEqual(named(kept, 'B'));
  });

  test.each(['quota', 'unsound', 'unavailable'] as const)(
    'as %s is not tried again by itself.',
    async (kind) => {
      const { autosave, log } = watched([{ kind }]);
      autosave.change(named(kept, 'A'));
      await settled();
      expect([autosave.status(), log.saved.length]).toEqual([
        { state: 'failed', trouble: kind },
        1,
      ]);
    },
  );

  test('does not keep a flush waiting for the second try.', async () => {
    const { autosave } = watched([{ kind: 'aborted' }]);
    autosave.change(named(kept, 'A'));
    await settled();
    expect(await autosave.flush()).toEqual(SAVED);
  });
});

describe('another tab', () => {
  test('that has saved this draft leaves the choice: use theirs.', async () => {
    const theirs = named(kept, 'Theirs', 5);
    const { autosave, log } = watched([{ kind: 'conflict', newer: theirs }]);
    autosave.change(named(kept, 'Mine'));
    await settled();
    expect(autosave.status()).toEqual({ state: 'conflict', newer: theirs });
    autosave.change(named(kept, 'Mine too'));
    await autosave.flush();
    expect(log.saved).toEqual([named(kept, 'Mine')]);
    autosave.open(theirs);
    expect([autosave.status(), autosave.draft()]).toEqual([SAVED, theirs]);
  });

  test('that has saved this draft leaves the choice: keep mine as a copy.', async () => {
    const { autosave, log } = watched([{ kind: 'conflict', newer: named(kept, 'Theirs', 5) }]);
    autosave.change(named(kept, 'Mine'));
    await settled();
    expect(await autosave.keepCopy()).toEqual(SAVED);
    const { id } = autosave.draft();
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(log.saved).toEqual([named(kept, 'Mine'), { ...named(kept, 'Mine', 0), id }]);
    expect(autosave.draft()).toEqual({ ...named(kept, 'Mine', 1), id });
  });

  test.each([
    [{ type: 'saved', id: 'maya', rev: 5 }, 'changed'],
    [{ type: 'deleted', id: 'maya' }, 'deleted'],
    [{ type: 'stopped', why: 'erased' }, 'erased'],
    [{ type: 'stopped', why: 'newer-schema' }, 'newer-schema'],
  ] as const)('%j is told, and nothing is written over it.', async (event, why) => {
    const { autosave, log, tell } = watched();
    tell(event);
    autosave.change(named(kept, 'Mine'));
    expect(await autosave.flush()).toEqual({ state: 'elsewhere', why });
    expect(log.saved).toEqual([]);
  });

  test.each([
    { type: 'saved', id: 'maya', rev: 4 },
    { type: 'saved', id: 'leo', rev: 9 },
    { type: 'deleted', id: 'leo' },
  ] as const)('%j is of no concern.', (event) => {
    const { autosave, tell } = watched();
    tell(event);
    expect(autosave.status()).toEqual(SAVED);
  });

  test.each(['deleted', 'erased', 'newer-schema'] as const)(
    'A save that finds the draft %s says so.',
    async (kind) => {
      const { autosave } = watched([{ kind }]);
      autosave.change(named(kept, 'A'));
      expect(await autosave.flush()).toEqual({ state: 'elsewhere', why: kind });
    },
  );
});

describe('after the page was away', () => {
  test('a draft that was changed meanwhile is not overwritten (F04).', async () => {
    const { autosave, inStore } = watched();
    inStore.draft = named(kept, 'Theirs', 6);
    expect(await autosave.recheck()).toEqual({ state: 'elsewhere', why: 'changed' });
  });

  test('a draft that is as it was is gone on with.', async () => {
    const { autosave, inStore, log } = watched();
    inStore.draft = kept;
    expect(await autosave.recheck()).toEqual(SAVED);
    expect(log.saved).toEqual([]);
  });

  test('a draft that was cleared away is written back, and this is told (F12).', async () => {
    const { autosave, log } = watched([{ kind: 'saved', rev: 5, wroteBack: true }]);
    expect(await autosave.recheck()).toEqual({ state: 'saved', wroteBack: true });
    expect(log.saved).toEqual([kept]);
  });

  test('a connection that was lost makes it write again, if there is anything to keep.', async () => {
    const { autosave, log, tell } = watched([{ kind: 'saved', rev: 5, wroteBack: true }]);
    tell({ type: 'lost' });
    await settled();
    expect([autosave.status(), log.saved]).toEqual([{ state: 'saved', wroteBack: true }, [kept]]);
    const nothing = watched([], maya);
    nothing.tell({ type: 'lost' });
    expect(nothing.log.saved).toEqual([]);
  });
});

test('Halted, it writes no more, until another draft is opened.', async () => {
  const { autosave, log, tell, release } = watched();
  log.hold = true;
  autosave.change(named(kept, 'A'));
  autosave.change(named(kept, 'B'));
  const halting = autosave.halt();
  release();
  await halting;
  autosave.change(named(kept, 'C'));
  tell({ type: 'lost' });
  await autosave.flush();
  expect(log.saved).toEqual([named(kept, 'A')]);
  log.hold = false;
  autosave.open(maya);
  autosave.change(named(maya, 'New'));
  expect(await autosave.flush()).toEqual(SAVED);
});
