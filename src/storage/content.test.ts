import { expect, test } from 'vitest';
import first from '../../tests/fixtures/drafts/v1.json' with { type: 'json' };
import second from '../../tests/fixtures/drafts/v2.json' with { type: 'json' };
import third from '../../tests/fixtures/drafts/v3.json' with { type: 'json' };
import fourth from '../../tests/fixtures/drafts/v4.json' with { type: 'json' };
import { SCHEMA, lifted, readContent } from './content.ts';
import { readRecord, toRecord } from './record.ts';
import { draftOf } from '../../tests/storage/drafts.ts';

test('There is a fixture for every schema ever released, and each can be read (F23).', () => {
  expect([first.schema, second.schema, third.schema, fourth.schema]).toEqual(
    Array.from({ length: SCHEMA }, (_, index) => index + 1),
  );
  const { schema: _schema, id, rev, checksum: _checksum, ...content } = fourth;
  const draft = { id, rev, ...content };
  expect(readRecord('maya', fourth)).toEqual({ kind: 'good', draft, schema: 4 });
  expect(readRecord('maya', third)).toEqual({ kind: 'good', draft, schema: 3 });
  expect(readRecord('maya', second)).toEqual({ kind: 'good', draft, schema: 2 });
  expect(readRecord('current', first)).toEqual({
    kind: 'good',
    draft: {
      id: 'current',
      rev: 1,
      questionnaireVersion: '2026-11',
      locale: 'en',
      createdAt: null,
      updatedAt: null,
      cursor: 'details/fm-hand-stamina',
      responses: content.responses,
      wordings: {},
    },
    schema: 1,
  });
});

test('The fixture of the newest schema is what is written today.', () => {
  expect(toRecord({ ...draftOf('maya'), rev: 1 })).toEqual(fourth);
});

test('Content of a schema that never was is bad, and of a later one is newer.', () => {
  expect([0, -1, 1.5, SCHEMA + 1].map((schema) => readContent(schema, {}).kind)).toEqual([
    'bad',
    'bad',
    'bad',
    'newer',
  ]);
});

test('A migration that fails is told; the original is handed back untouched (F24).', () => {
  const before = structuredClone(first);
  const fail = () =>
    lifted({ success: true, data: first }, () => {
      throw new Error('half-way');
    });
  expect(readRecord('current', first, fail)).toEqual({ kind: 'stuck', raw: before });
});

test('What cannot be looked at is bad, not an exception.', () => {
  const trap = new Proxy(
    {},
    {
      get() {
        throw new Error('looked');
      },
    },
  );
  expect(readRecord('x', trap).kind).toBe('bad');
});
