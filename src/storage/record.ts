import { z } from '../lib/zod.ts';
import { checksumOf } from './checksum.ts';
import { readContent, SCHEMA } from './content.ts';
import type { Draft } from './draft.ts';

/** A draft as it lies in the database, under its id. */
export type DraftRecord = Draft & Readonly<{ schema: typeof SCHEMA; checksum: string }>;

/**
 * A record read back. `newer` was written by a later version of the app, `stuck` failed in one of our
 * migrations: both are left alone and can be exported. `bad` is damaged.
 */
export type RecordReading =
  | Readonly<{ kind: 'good'; draft: Draft; schema: number }>
  | Readonly<{ kind: 'newer' | 'stuck' | 'bad'; raw: unknown }>;

const numbered = z.looseObject({ schema: z.int().check(z.gte(1)) });

const envelope = z.looseObject({
  schema: z.int().check(z.gte(2)),
  id: z.string(),
  rev: z.int().check(z.gte(1)),
  checksum: z.string(),
});

/** Drafts of schema 1 lay under one key and were not counted: they have been saved at least once. */
const REV_OF_V1 = 1;

/** A draft as it is written. */
export function toRecord(draft: Draft): DraftRecord {
  const record = { schema: SCHEMA, ...draft } as const;
  return { ...record, checksum: checksumOf(record) };
}

const nextRecords = new WeakMap<Draft, DraftRecord>();

/** What the next save of a draft writes. Made once: the note for a closed page asks for its sum too. */
export function nextRecord(draft: Draft): DraftRecord {
  const made = nextRecords.get(draft) ?? toRecord({ ...draft, rev: draft.rev + 1 });
  nextRecords.set(draft, made);
  return made;
}

/** Whether a record that was just made can be read back. Its sum need not be made anew for that. */
export function isReadable({ id, rev, checksum, schema, ...content }: DraftRecord): boolean {
  return (
    envelope.safeParse({ id, rev, checksum, schema }).success &&
    readContent(schema, content).kind === 'good'
  );
}

/** Reads what lies under a key, of any schema ever released. Never throws. */
export function readRecord(id: string, raw: unknown, read = readContent): RecordReading {
  try {
    const parsed = numbered.safeParse(raw);
    if (!parsed.success) return { kind: 'bad', raw };
    const { schema } = parsed.data;
    if (schema > SCHEMA) return { kind: 'newer', raw };
    return schema === 1 ? readFirst(id, raw, read) : readSealed(id, raw, read);
  } catch {
    // What the database gives back may be anything, also what cannot be looked at.
    return { kind: 'bad', raw };
  }
}

function readFirst(id: string, raw: unknown, read: typeof readContent): RecordReading {
  const { schema, ...content } = numbered.parse(raw);
  return withEnvelope({ id, rev: REV_OF_V1, schema, raw }, read(schema, content));
}

function readSealed(id: string, raw: unknown, read: typeof readContent): RecordReading {
  const parsed = envelope.safeParse(raw);
  if (!parsed.success || parsed.data.id !== id) return { kind: 'bad', raw };
  const { checksum, ...summed } = parsed.data;
  if (checksum !== checksumOf(summed)) return { kind: 'bad', raw };
  const { schema, id: _id, rev, ...content } = summed;
  return withEnvelope({ id, rev, schema, raw }, read(schema, content));
}

function withEnvelope(
  { id, rev, schema, raw }: Readonly<{ id: string; rev: number; schema: number; raw: unknown }>,
  reading: ReturnType<typeof readContent>,
): RecordReading {
  return reading.kind === 'good'
    ? { kind: 'good', draft: { id, rev, ...reading.content }, schema }
    : { kind: reading.kind, raw };
}
