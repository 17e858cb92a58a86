import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { SCHEMA } from '../../src/storage/content.ts';
import { readRecord } from '../../src/storage/record.ts';
import { readSaveFile } from '../../src/storage/save-file/read.ts';
import type { ReadOutcome } from '../../src/storage/save-file/types.ts';
import { writeSaveFile } from '../../src/storage/save-file/write.ts';
import { newDevice, readAll } from '../storage/fake-device.ts';
import { draftOf, named, readyStore } from '../storage/drafts.ts';
import { fileOf, type Json, mayaContent, pageAround, sealed, type JsonObject } from './build.ts';

/** 10,000 in the soak (`SOAK=1`), about 1,500 in `npm test`. fast-check prints the seed of a failure. */
const RUNS = process.env['SOAK'] === undefined ? 300 : 2000;
const SEED = 20261123;
const settings = { seed: SEED, numRuns: RUNS };

beforeEach(() => {
  newDevice();
});

const page = { lang: 'en', dir: 'ltr', title: 'Notes', css: '', bodyHtml: '' } as const;

/** Whether a reading is a value of a kind we know, and no prototype was changed on the way. */
function isClean({ kind }: ReadOutcome): boolean {
  const isKnown = kind === 'ok' || kind === 'protected' || kind === 'refused';
  return isKnown && Object.keys(Object.prototype).length === 0 && !('polluted' in {});
}

const nasty = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'format', 'responses'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Json>(
      null,
      true,
      false,
      -0,
      1.5,
      1e300,
      '',
      '<',
      '</script>',
      '\u0000',
      '\ud800',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(nasty, tie('json'), { maxKeys: 4 }),
  ),
}));

/** Every place in a JSON value, as a path. */
function placesIn(value: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([name, part]) => placesIn(part, [...path, name])),
  ];
}

const places = placesIn(mayaContent()).filter((path) => path.length > 0);

function putAt(content: JsonObject, path: readonly string[], part: Json): JsonObject {
  const [name = '', ...rest] = path;
  const inner = content[name];
  const isObject = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
  const put = rest.length > 0 && isObject ? putAt(inner, rest, part) : part;
  return { ...content, [name]: put };
}

test('Any bytes at all.', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect(isClean(await readSaveFile(fileOf(Uint8Array.from(bytes))))).toBe(true);
    }),
    settings,
  );
});

test('Any JSON in a page like ours, with a checksum that is right.', async () => {
  await fc.assert(
    fc.asyncProperty(json, fc.boolean(), async (value, isBare) => {
      const text = isBare ? JSON.stringify(value) : sealed(value);
      const read = await readSaveFile(fileOf(pageAround(text.replaceAll('<', '\\u003c'))));
      expect(isClean(read)).toBe(true);
      expect(read.kind).toBe('refused');
    }),
    settings,
  );
});

test('A good file with one part replaced: a good draft comes out, or none; those kept are not harmed.', async () => {
  const store = await readyStore();
  await store.save(draftOf('leo-locker'));
  const before = await readAll();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), json, async (path, part) => {
      const changed = sealed(putAt(mayaContent(), path, part), SCHEMA);
      const read = await readSaveFile(fileOf(pageAround(changed.replaceAll('<', '\\u003c'))));
      expect(isClean(read)).toBe(true);
      if (read.kind !== 'ok') return;
      // What is taken in can be saved, read back, and written to a file again.
      expect(await store.save(read.draft)).toEqual({ kind: 'saved', rev: 1, wroteBack: false });
      const told = await store.load(read.draft.id);
      const draft = { ...read.draft, rev: 1 };
      expect(told).toEqual({
        kind: 'done',
        result: { kind: 'ready', draft, from: 'current', schema: SCHEMA },
      });
      const again = writeSaveFile(draft, page);
      const reread = again.kind === 'written' ? await readSaveFile(fileOf(again.html)) : again;
      expect(reread.kind === 'ok' && { ...reread.draft, id: draft.id, rev: 1 }).toEqual(draft);
    }),
    settings,
  );
  expect((await readAll())['drafts']?.['leo-locker']).toEqual(before['drafts']?.['leo-locker']);
});

test('A good file with any bytes changed, cut off or put in.', async () => {
  const outcome = writeSaveFile(draftOf('maya'), page);
  const good = new TextEncoder().encode(outcome.kind === 'written' ? outcome.html : '');
  const place = fc.nat(good.length);
  await fc.assert(
    fc.asyncProperty(place, place, fc.uint8Array({ maxLength: 8 }), async (one, other, put) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const bytes = Uint8Array.from([...good.slice(0, from), ...put, ...good.slice(to)]);
      const read = await readSaveFile(fileOf(bytes));
      expect(isClean(read)).toBe(true);
      // A file that opens holds exactly what was written: the rest was outside the data.
      const { responses } = read.kind === 'ok' ? read.draft : draftOf('maya');
      expect(responses).toEqual(draftOf('maya').responses);
    }),
    settings,
  );
});

test('Anything at all in the place of a draft on the device.', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (raw) => {
      const { kind } = readRecord('maya', raw);
      expect(['bad', 'newer']).toContain(kind);
    }),
    settings,
  );
});

test('Any nickname comes back from a file as the same text, tidied at most.', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (nickname) => {
      const outcome = writeSaveFile(named(draftOf('silent'), nickname), page);
      const html = outcome.kind === 'written' ? outcome.html : '';
      const read = await readSaveFile(fileOf(html));
      const tidied = nickname
        .replace(/\r\n?/g, '\n')
        .split('')
        .filter(
          (letter) =>
            letter === '\t' || letter === '\n' || (letter > '\u001f' && letter !== '\u007f'),
        )
        .join('')
        .normalize('NFC');
      expect(read.kind === 'ok' && read.draft.responses.child.nickname).toBe(tidied);
    }),
    { ...settings, numRuns: Math.min(RUNS, 200) },
  );
});
