import { z } from '../../lib/zod.ts';
import { questionnaire } from '../../questions/index.ts';
import type { OwnResponses } from '../../responses/types.ts';
import { checksumOf } from '../checksum.ts';
import { readContent, SCHEMA } from '../content.ts';
import type { DraftContent } from '../draft.ts';
import { wording } from '../wording.ts';
import { cleanTexts } from './clean.ts';
import { hasForbiddenName, scanDepth } from './scan.ts';
import { type Found, found, FORMAT, refused } from './types.ts';

const ours = z.looseObject({ format: z.literal(FORMAT) });
const versioned = z.looseObject({ v: z.int().check(z.gte(1)) });
const sealed = z.strictObject({
  format: z.literal(FORMAT),
  v: z.int(),
  checksum: z.string(),
  draft: z.unknown(),
});

const known: ReadonlySet<string> = new Set(
  questionnaire.domains.flatMap(({ items }) => items.map(({ linkId }) => linkId)),
);

/** The data of a save file as JSON text that may stand in an HTML page. */
export function dataText(content: DraftContent): string {
  const summed = { v: SCHEMA, draft: content };
  const data = { format: FORMAT, v: SCHEMA, checksum: checksumOf(summed), draft: content };
  // No `<`: the text cannot end its element. The two line ends that JSON allows and scripts do not.
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** Reads the data of a save file: depth, JSON, names, whose it is, version, shape and meaning. */
export function readData(json: string): Found<DraftContent> {
  const fault = scanDepth(json);
  if (fault !== null) return refused(fault);
  const parsed = parse(json);
  if (parsed.kind === 'refused') return parsed;
  const data = parsed.value;
  if (hasForbiddenName(data)) return refused('forbidden-name');
  if (!ours.safeParse(data).success) return refused('not-ours');
  const version = versioned.safeParse(data);
  if (!version.success) return refused('bad-version');
  if (version.data.v > SCHEMA) return refused('newer');
  const whole = sealed.safeParse(data);
  if (!whole.success) return refused('wrong-shape');
  const { v, checksum, draft } = whole.data;
  if (checksum !== checksumOf({ v, draft })) return refused('damaged');
  return readDraft(v, cleanTexts(draft));
}

function parse(json: string): Found<unknown> {
  try {
    return found<unknown>(JSON.parse(json));
  } catch {
    return refused('broken');
  }
}

function readDraft(v: number, draft: unknown): Found<DraftContent> {
  if (asksUnknown(draft)) return refused('unknown-question');
  const reading = readContent(v, draft);
  switch (reading.kind) {
    case 'good':
      return hasRepeats(reading.content)
        ? refused('repeats')
        : found(withOwnHashes(reading.content));
    case 'bad':
      return refused('wrong-shape');
    case 'newer':
    case 'stuck':
      return refused(reading.kind);
  }
}

const said = z.looseObject({
  answers: z.looseObject({}),
  details: z.looseObject({}),
  topics: z.array(z.string()),
  coverage: z.looseObject({ only: z.optional(z.array(z.string())) }),
});
const naming = z.looseObject({
  responses: z.looseObject({
    ...said.shape,
    others: z.optional(z.array(z.looseObject({ said }))),
  }),
  // Not in schema 1.
  wordings: z.optional(z.looseObject({})),
});

// Told apart from a wrong shape, since it has a plain reason: the file is from another questionnaire.
function asksUnknown(draft: unknown): boolean {
  const parsed = naming.safeParse(draft);
  if (!parsed.success) return false;
  const { responses, wordings = {} } = parsed.data;
  const { others = [] } = responses;
  const named = [responses, ...others.map((other) => other.said)].flatMap(namedBy);
  return [...named, ...Object.keys(wordings)].some((linkId) => !known.has(linkId));
}

function namedBy({ answers, details, topics, coverage }: z.infer<typeof said>): readonly string[] {
  return [...Object.keys(answers), ...Object.keys(details), ...topics, ...(coverage.only ?? [])];
}

function hasRepeats({ responses }: DraftContent): boolean {
  const { others } = responses;
  const ids = others.map(({ id }) => id);
  return (
    new Set(ids).size < ids.length ||
    [responses, ...others.map((other) => other.said)].some(repeats)
  );
}

function repeats(responses: OwnResponses): boolean {
  const { child, coverage, strengths, health, topics, questionsOff, sharing } = responses;
  const notes = Object.values(responses.domainNotes).map((note) => note.inPlace);
  const details = Object.values(responses.details).flatMap(({ where, effects, better }) => [
    where,
    effects,
    better,
  ]);
  const single = [child.seenAt, coverage.domains, coverage.only, strengths.chosen, health, topics];
  const lists: readonly (readonly string[])[] = [
    ...single,
    questionsOff,
    sharing.pages,
    ...notes,
    ...details,
  ];
  return lists.some((list) => new Set(list).size < list.length);
}

// The hash follows from the text: one that came with the file is not believed.
function withOwnHashes(content: DraftContent): DraftContent {
  const entries = Object.entries(content.wordings).map(
    ([linkId, { locale, text }]) => [linkId, wording(locale, text)] as const,
  );
  return { ...content, wordings: Object.fromEntries(entries) };
}
