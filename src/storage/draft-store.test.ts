import { SCHEMA } from './content.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { newDevice, newTabs, openRaw, putRaw, readAll } from '../../tests/storage/fake-device.ts';
import { draftOf, named, readyStore } from '../../tests/storage/drafts.ts';
import { openDraftStore } from './draft-store.ts';
import { toRecord } from './record.ts';

beforeEach(() => {
  newDevice();
});

const maya = draftOf('maya');
const SAVED = { kind: 'saved', rev: 1, wroteBack: false };

describe('saving', () => {
  test('A saved draft is read back whole.', async () => {
    const store = await readyStore();
    expect(await store.save(maya)).toEqual(SAVED);
    expect(await store.load('maya')).toEqual({
      kind: 'done',
      result: { kind: 'ready', draft: { ...maya, rev: 1 }, from: 'current', schema: SCHEMA },
    });
  });

  test('Each save keeps the record before it as the previous copy.', async () => {
    const store = await readyStore();
    await store.save(maya);
    await store.save(named(maya, 'M.', 1));
    expect(await readAll()).toEqual({
      drafts: { maya: toRecord(named(maya, 'M.', 2)) },
      prev: { maya: toRecord({ ...maya, rev: 1 }) },
      quarantine: {},
      trash: {},
      meta: { recent: ['maya'] },
    });
  });

  test('A save asks for strict durability over all tables, and is told only when it is complete.', async () => {
    const store = await readyStore();
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const events: string[] = [];
    const saving = store.save(maya).then(() => events.push('told'));
    const [, transaction] = asked.mock.results.map(({ value }) => value);
    transaction.addEventListener('complete', () => events.push('complete'));
    await saving;
    expect(events).toEqual(['complete', 'told']);
    expect(asked.mock.calls).toEqual([
      // What would make the save up if this page were closed now.
      ['meta', 'readwrite'],
      [['drafts', 'prev', 'quarantine', 'trash', 'meta'], 'readwrite', { durability: 'strict' }],
    ]);
  });

  test('A draft that another tab has saved since is not overwritten; the newer one is told.', async () => {
    const [one, other] = [await readyStore(), await readyStore()];
    await one.save(maya);
    await other.save(named(maya, 'Theirs', 1));
    expect(await one.save(named(maya, 'Mine', 1))).toEqual({
      kind: 'conflict',
      newer: named(maya, 'Theirs', 2),
    });
    expect((await readAll())['drafts']).toEqual({ maya: toRecord(named(maya, 'Theirs', 2)) });
  });

  test('A new draft never takes the place of one that is there.', async () => {
    const store = await readyStore();
    await store.save(maya);
    expect(await store.save(named(maya, 'Again', 0))).toEqual({
      kind: 'conflict',
      newer: { ...maya, rev: 1 },
    });
  });

  test('The higher revision wins however the clocks stood (F20).', async () => {
    const store = await readyStore();
    await store.save({ ...maya, updatedAt: '2031-11-23T12:00:00.000Z' });
    await store.save({ ...maya, rev: 1, updatedAt: '2001-11-23T12:00:00.000Z' });
    expect(await store.save({ ...maya, rev: 1, updatedAt: '2041-11-23T12:00:00.000Z' })).toEqual({
      kind: 'conflict',
      newer: { ...maya, rev: 2, updatedAt: '2001-11-23T12:00:00.000Z' },
    });
  });

  test('A draft that another tab deleted is not saved over the deletion (F18).', async () => {
    const store = await readyStore();
    await store.save(maya);
    await store.remove('maya');
    expect(await store.save({ ...maya, rev: 1 })).toEqual({ kind: 'deleted' });
    expect((await readAll())['drafts']).toEqual({});
  });

  test('A draft that a newer version wrote is left alone.', async () => {
    const store = await readyStore();
    const newer = { schema: SCHEMA + 1, id: 'maya', rev: 9, anything: ['else'] };
    await putRaw('drafts', 'maya', newer);
    expect(await store.save({ ...maya, rev: 9 })).toEqual({ kind: 'newer-schema' });
    expect((await readAll())['drafts']).toEqual({ maya: newer });
  });

  test('A damaged record is kept in quarantine when it is saved over.', async () => {
    const store = await readyStore();
    await store.save(maya);
    await putRaw('drafts', 'maya', 'torn');
    expect(await store.save(named(maya, 'M.', 1))).toEqual({
      kind: 'saved',
      rev: 2,
      wroteBack: false,
    });
    const { drafts, quarantine } = await readAll();
    expect({ drafts, quarantine }).toEqual({
      drafts: { maya: toRecord(named(maya, 'M.', 2)) },
      quarantine: { 1: { id: 'maya', raw: 'torn' } },
    });
  });

  test('When the current record is damaged, a newer previous copy is still not overwritten.', async () => {
    const store = await readyStore();
    await putRaw('drafts', 'maya', { schema: SCHEMA });
    await putRaw('prev', 'maya', toRecord(named(maya, 'Theirs', 7)));
    expect(await store.save(named(maya, 'Mine', 3))).toEqual({
      kind: 'conflict',
      newer: named(maya, 'Theirs', 7),
    });
  });

  test('What we could not read back is not written.', async () => {
    const store = await readyStore();
    const wrong = { ...maya, cursor: Object(1) };
    expect(await store.save(wrong)).toEqual({ kind: 'unsound' });
    expect((await readAll())['drafts']).toEqual({});
  });

  test('Several drafts lie side by side, the one saved last first.', async () => {
    const store = await readyStore();
    await store.save(maya);
    await store.save(draftOf('leo-locker'));
    await store.save({ ...maya, rev: 1 });
    await store.save(draftOf('kinder-coat'));
    const told = await store.list();
    expect(told.kind === 'done' && told.result.map(({ id }) => id)).toEqual([
      'kinder-coat',
      'maya',
      'leo-locker',
    ]);
  });
});

describe('opening', () => {
  test('A draft of the first release is still there, and is kept as the previous copy (F23).', async () => {
    const { default: first } = await import('../../tests/fixtures/drafts/v1.json');
    const old = await openRaw(1, (database) => void database.createObjectStore('drafts'));
    old.close();
    await putRaw('drafts', 'current', first);
    const store = await readyStore();
    const told = await store.list();
    const draft = {
      id: 'current',
      rev: 1,
      questionnaireVersion: '2026-11',
      locale: 'en',
      createdAt: null,
      updatedAt: null,
      cursor: first.cursor,
      responses: draftOf('maya').responses,
      wordings: {},
    };
    expect(told).toEqual({
      kind: 'done',
      result: [{ id: 'current', reading: { kind: 'ready', draft, from: 'current', schema: 1 } }],
    });
    expect((await readAll())['drafts']).toEqual({ current: first });
    expect(await store.save({ ...maya, id: 'current', rev: 1 })).toEqual({
      kind: 'saved',
      rev: 2,
      wroteBack: false,
    });
    expect((await readAll())['prev']).toEqual({ current: first });
  });

  test('A browser without IndexedDB is told (F08).', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await openDraftStore({ tabs: newTabs()() })).toEqual({ kind: 'unavailable' });
  });

  test('A browser that refuses is told (F08).', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('no', 'SecurityError');
      },
    });
    expect(await openDraftStore({ tabs: newTabs()() })).toEqual({ kind: 'unavailable' });
  });

  test('A browser that never answers is told after three seconds (F09).', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('indexedDB', { open: () => new EventTarget() });
    vi.stubGlobal('IDBRequest', EventTarget);
    const opening = openDraftStore({ tabs: newTabs()() });
    await vi.advanceTimersByTimeAsync(3000);
    expect(await opening).toEqual({ kind: 'unavailable' });
    vi.useRealTimers();
  });

  test('A database that a newer version has made is told, and nothing is written (F10).', async () => {
    (await openRaw(9)).close();
    expect(await openDraftStore({ tabs: newTabs()() })).toEqual({ kind: 'newer-version' });
  });

  test('An old tab that holds the database is told, and the wait ends when it lets go (F11).', async () => {
    const old = await openRaw(1, (database) => void database.createObjectStore('drafts'));
    const opened = await openDraftStore({ tabs: newTabs()() });
    expect(opened.kind).toBe('blocked-by-other-tab');
    old.close();
    const free = opened.kind === 'blocked-by-other-tab' ? await opened.free : opened;
    expect(free.kind === 'ready' && (await free.store.save(maya))).toEqual(SAVED);
  });
});
