import { expect, test } from 'vitest';
import { families } from '../../tests/families/index.ts';
import { catalogs } from '../../tests/fhir/bundles.ts';
import { questionnaire } from '../questions/index.ts';
import { summarise } from '../summary/summarise.ts';
import { writeSystemFile } from './write.ts';

const summary = summarise(questionnaire, families.maya.responses);
const ticked = { withName: true, withHealth: true, today: '2026-11-23' };
const all = (value: number) => new Uint8Array(16).fill(value);

test('The file has a neutral name, and the response a name that is made at random.', () => {
  const files = [0, 255].map((value) =>
    writeSystemFile(questionnaire, summary, catalogs.en, { ticked, random: all(value) }),
  );
  expect(files.map((file) => file?.name)).toEqual([
    'school-notes-2026-11-23.fhir.json',
    'school-notes-2026-11-23.fhir.json',
  ]);
  const names = files.map((file) => file?.json.match(/"fullUrl":"[^"]+"/g)?.[1]);
  expect(names).toEqual([
    '"fullUrl":"urn:uuid:00000000-0000-4000-8000-000000000000"',
    '"fullUrl":"urn:uuid:ffffffff-ffff-4fff-bfff-ffffffffffff"',
  ]);
});

test('A file with a fault is not handed over.', () => {
  const wrong = { ...ticked, today: 'today' };
  const file = writeSystemFile(questionnaire, summary, catalogs.en, {
    ticked: wrong,
    random: all(7),
  });
  expect(file).toBe(null);
});
