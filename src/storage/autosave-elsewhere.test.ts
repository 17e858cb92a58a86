import { describe, expect, test } from 'vitest';
import { named, settled } from '../../tests/storage/drafts.ts';
import { KEPT as kept, NEW as maya, SAVED, watched } from '../../tests/storage/fake-store.ts';

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
