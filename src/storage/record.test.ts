import { expect, test } from 'vitest';
import { draftOf } from '../../tests/storage/drafts.ts';
import { SCHEMA } from './content.ts';
import { isReadable, nextRecord, readRecord } from './record.ts';

const maya = draftOf('maya');

test('What the next save of a draft writes is made once, and reads back as the next revision.', () => {
  expect(nextRecord(maya)).toBe(nextRecord(maya));
  expect(readRecord('maya', nextRecord(maya))).toEqual({
    kind: 'good',
    draft: { ...maya, rev: maya.rev + 1 },
    schema: SCHEMA,
  });
});

test('A record that could not be read back is known before it is written.', () => {
  expect(isReadable(nextRecord(maya))).toBe(true);
  expect(isReadable(nextRecord({ ...maya, cursor: Object(1) }))).toBe(false);
  expect(isReadable(nextRecord({ ...maya, rev: -1 }))).toBe(false);
});
