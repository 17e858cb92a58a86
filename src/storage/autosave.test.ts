import { describe, expect, test } from 'vitest';
import { named, settled } from '../../tests/storage/drafts.ts';
import {
  fakeStore,
  KEPT as kept,
  NEW as maya,
  SAVED,
  watched,
} from '../../tests/storage/fake-store.ts';
import { createAutosave } from './autosave.ts';

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

  test('writes where the parent stands after 400 ms of pause, without a word.', async () => {
    const { autosave, log, clock, states } = watched();
    autosave.change(named(kept, 'A'), 'soon');
    await clock.pass(399);
    autosave.change(named(kept, 'B'), 'soon');
    await clock.pass(399);
    expect([log.saved, autosave.status()]).toEqual([[], SAVED]);
    await clock.pass(1);
    expect(log.saved).toEqual([named(kept, 'B')]);
    expect(states).toEqual(['saved']);
  });

  test('What is said while the place is being written is not told as saved until it is.', async () => {
    const { autosave, log, clock, release, states } = watched();
    log.hold = true;
    autosave.change(named(kept, 'A'), 'soon');
    await clock.pass(400);
    autosave.change(named(kept, 'B'));
    expect([log.saved, autosave.status()]).toEqual([[named(kept, 'A')], { state: 'saving' }]);
    release();
    await settled();
    expect(autosave.status()).toEqual({ state: 'saving' });
    release();
    await settled();
    expect(log.saved).toEqual([named(kept, 'A', 4), named(kept, 'B', 5)]);
    expect(states).toEqual(['saving', 'saving', 'saved']);
  });

  test('A place that cannot be written is told.', async () => {
    const { autosave, clock, states } = watched([{ kind: 'quota' }]);
    autosave.change(named(kept, 'A'), 'soon');
    await clock.pass(400);
    expect(autosave.status()).toEqual({ state: 'failed', trouble: 'quota' });
    expect(await autosave.flush()).toEqual(SAVED);
    expect(states).toEqual(['failed', 'saving', 'saved']);
  });

  test('writes where the parent stands at the latest after a second.', async () => {
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

  test.each(['quota', 'unsound'] as const)('as %s is not tried again by itself.', async (kind) => {
    const { autosave, log } = watched([{ kind }]);
    autosave.change(named(kept, 'A'));
    await settled();
    expect([autosave.status(), log.saved.length]).toEqual([{ state: 'failed', trouble: kind }, 1]);
  });

  test('does not keep a flush waiting for the second try.', async () => {
    const { autosave } = watched([{ kind: 'aborted' }]);
    autosave.change(named(kept, 'A'));
    await settled();
    expect(await autosave.flush()).toEqual(SAVED);
  });
});
