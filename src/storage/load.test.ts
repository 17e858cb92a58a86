import { SCHEMA } from './content.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { newDevice, putRaw, readAll } from '../../tests/storage/fake-device.ts';
import { draftOf, readyStore } from '../../tests/storage/drafts.ts';
import { toRecord } from './record.ts';

beforeEach(() => {
  newDevice();
});

const maya = draftOf('maya');
const first = toRecord({ ...maya, rev: 1 });
const second = toRecord({ ...maya, rev: 2 });

const damages: readonly (readonly [name: string, record: unknown])[] = [
  ['not a record', 'torn'],
  ['null', null],
  ['an empty record', {}],
  ['cut off', { ...second, responses: undefined }],
  ['of a wrong type', { ...second, responses: 'none' }],
  ['with a key too many', { ...second, score: 12 }],
  ['with a wrong checksum', { ...second, checksum: '00000000' }],
  ['changed under its checksum', { ...second, cursor: 'take' }],
  ['of another draft', { ...second, id: 'leo' }],
  ['with a revision that is no number', { ...second, rev: '2' }],
  ['with schema 0', { ...second, schema: 0 }],
  ['with a schema that is no number', { ...second, schema: '2' }],
  ['of a child in grade 13', { ...second, responses: { ...second.responses, grade: '13' } }],
];

describe.each(damages)('A current record that is %s (F21)', (_name, damaged) => {
  test('goes to quarantine, and the previous copy takes its place.', async () => {
    const store = await readyStore();
    await putRaw('drafts', 'maya', damaged);
    await putRaw('prev', 'maya', first);
    expect(await store.load('maya')).toEqual({
      kind: 'done',
      result: { kind: 'ready', draft: { ...maya, rev: 1 }, from: 'previous', schema: SCHEMA },
    });
    expect(await store.quarantine()).toEqual({
      kind: 'done',
      result: [{ key: 1, id: 'maya', raw: damaged }],
    });
    expect((await readAll())['drafts']).toEqual({ maya: first });
    expect(await store.save({ ...maya, rev: 1 })).toEqual({
      kind: 'saved',
      rev: 2,
      wroteBack: false,
    });
  });

  test('is told when the previous copy is damaged too; both are kept.', async () => {
    const store = await readyStore();
    await putRaw('drafts', 'maya', damaged);
    await putRaw('prev', 'maya', 'torn before');
    expect(await store.load('maya')).toEqual({ kind: 'done', result: { kind: 'damaged' } });
    expect(await readAll()).toEqual({
      drafts: {},
      prev: {},
      quarantine: { 1: { id: 'maya', raw: damaged }, 2: { id: 'maya', raw: 'torn before' } },
      trash: {},
      meta: {},
    });
  });
});

test('One damaged draft does not hide the others.', async () => {
  const store = await readyStore();
  await store.save(draftOf('leo-locker'));
  await putRaw('drafts', 'maya', 'torn');
  const told = await store.list();
  expect(told.kind === 'done' && told.result.map(({ id, reading }) => [id, reading.kind])).toEqual([
    ['leo-locker', 'ready'],
    ['maya', 'damaged'],
  ]);
});

test('A record of a newer schema is handed out as it is, and not touched (F22).', async () => {
  const store = await readyStore();
  const newer = { schema: SCHEMA + 1, id: 'maya', voice: new Uint8Array([1, 2]) };
  await putRaw('drafts', 'maya', newer);
  await putRaw('prev', 'maya', first);
  expect(await store.load('maya')).toEqual({ kind: 'done', result: { kind: 'newer', raw: newer } });
  expect(await readAll()).toEqual({
    drafts: { maya: newer },
    prev: { maya: first },
    quarantine: {},
    trash: {},
    meta: {},
  });
});

test('A draft that is not there is missing.', async () => {
  const store = await readyStore();
  expect(await store.load('maya')).toEqual({ kind: 'done', result: { kind: 'missing' } });
});

test('A draft of which only the previous copy is left is gone on with.', async () => {
  const store = await readyStore();
  await putRaw('prev', 'maya', first);
  expect(await store.load('maya')).toEqual({
    kind: 'done',
    result: { kind: 'ready', draft: { ...maya, rev: 1 }, from: 'previous', schema: SCHEMA },
  });
});

test('Where the browser does not let us tidy up, the previous copy is good all the same.', async () => {
  const store = await readyStore();
  await putRaw('drafts', 'maya', 'torn');
  await putRaw('prev', 'maya', first);
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await store.load('maya')).toEqual({
    kind: 'done',
    result: { kind: 'ready', draft: { ...maya, rev: 1 }, from: 'previous', schema: SCHEMA },
  });
  expect((await readAll())['drafts']).toEqual({ maya: 'torn' });
});
