import { z } from '../lib/zod.ts';
import { domainIds } from '../questions/domains.ts';
import { questionnaire, type ItemId } from '../questions/index.ts';
import { MAX_OTHERS } from '../responses/defaults.ts';
import { GRADES } from '../responses/grades.ts';
import type { Responses } from '../responses/types.ts';

// Of any length: a draft may hold text that still waits to be shortened, and a limit here would make
// a draft that was saved unreadable. What comes from outside is limited by the size of its file.
const text = z.string();

const linkIds: readonly ItemId[] = questionnaire.domains.flatMap((domain) =>
  domain.items.map((item) => item.linkId),
);
/** The id of an item of the questionnaire. */
export const linkIdSchema = z.enum(linkIds);
const linkId = linkIdSchema;
const domainId = z.enum(domainIds);
const answer = z.enum(['goes-well', 'sometimes-hard', 'often-hard', 'not-seen']);
const setting = [
  'bus',
  'hallway',
  'classroom',
  'cafeteria',
  'playground',
  'gym',
  'bathroom',
  'home',
] as const;

const child = z.strictObject({
  nickname: text,
  grade: z.nullable(z.enum(GRADES)),
  informant: z.enum([
    'parent',
    'grandparent',
    'foster-parent',
    'other-adult',
    'together',
    'teacher',
  ]),
  seenAt: z.array(z.enum(['home', 'drop-off', 'homework', 'school-visits', 'activities'])),
  meetingDate: text,
});

const coverage = z.strictObject({
  domains: z.array(domainId),
  length: z.enum(['quick', 'full']),
  extras: z.boolean(),
  only: z.array(linkId).check(z.maxLength(100)),
});

const domainNote = z.strictObject({
  inPlace: z.array(z.enum(['seat', 'break', 'tool', 'helper', 'routine', 'warning'])),
  helps: text,
  childSays: text,
});

const strengths = z.strictObject({
  chosen: z.array(
    z.enum([
      'kind',
      'curious',
      'storyteller',
      'builder',
      'funny',
      'keeps-trying',
      'memory',
      'animals',
      'music',
      'sports',
      'art',
      'helps-at-home',
      'languages',
      'notices',
      'calm',
    ]),
  ),
  own: text,
  hopes: text,
});

const health = z.array(
  z.enum([
    'lost-skill',
    'sudden-change',
    'one-side-now',
    'head-injury',
    'pain',
    'vision',
    'hearing',
    'eating',
    'bladder-bowel',
    'movement-change',
    'safety',
  ]),
);

const tried = z.strictObject({
  what: text,
  where: z.nullable(z.enum(['home', 'school', 'both'])),
  howLong: z.nullable(z.enum(['days', 'weeks', 'term'])),
  helped: z.nullable(z.enum(['yes', 'a-bit', 'no', 'too-soon'])),
});

const details = z.strictObject({
  where: z.array(z.enum([...setting, 'teacher-told', 'child-told'])),
  effects: z.array(
    z.enum([
      'out-of-time',
      'unfinished',
      'misses-part',
      'needs-adult',
      'tired-sore',
      'upset',
      'embarrassed',
      'energy',
      'left-out',
      'avoids',
      'not-safe',
    ]),
  ),
  effectNote: text,
  since: z.nullable(z.enum(['as-long-as-known', 'school-year', 'change', 'sudden', 'lost'])),
  better: z.array(
    z.enum([
      'morning',
      'afternoon',
      'friend',
      'quiet',
      'after-moving',
      'shorter',
      'warning',
      'people',
      'tool-seat',
      'nothing-yet',
    ]),
  ),
  betterNote: text,
  healthTick: z.boolean(),
  tried: z.array(tried).check(z.maxLength(20)),
  example: text,
  hope: text,
});

const sharing = z.strictObject({
  pages: z.array(z.enum(['school', 'questions', 'teacher', 'together', 'doctor', 'keep'])),
  paper: z.enum(['letter', 'a4']),
  includePrivate: z.boolean(),
  paperLocale: z.nullable(text),
  paperSecond: z.nullable(text),
});

const date = z.string().check(z.maxLength(40));
const ids = z.string().check(z.maxLength(200));

const meeting = z.strictObject({
  talkedAbout: z.array(ids).check(z.maxLength(500)),
  notes: z.record(ids, text),
  nextSteps: z.array(z.strictObject({ what: text, who: text, by: date })).check(z.maxLength(100)),
});

const own = z.strictObject({
  child,
  coverage,
  answers: z.partialRecord(linkId, answer),
  domainNotes: z.partialRecord(domainId, domainNote),
  strengths,
  health,
  topics: z.array(linkId).check(z.maxLength(100)),
  details: z.partialRecord(linkId, details),
  questionsOff: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(500)),
  sharing,
  typedIn: z.record(ids, z.string().check(z.maxLength(40))),
});

const otherView = z.strictObject({
  id: ids,
  from: z.enum(['teacher', 'earlier']),
  date,
  locale: z.string().check(z.maxLength(40)),
  said: own,
});

/** Responses from outside (a draft, a file), checked field by field; unknown fields are refused. */
export const responsesSchema = z.strictObject({
  ...own.shape,
  others: z.array(otherView).check(z.maxLength(MAX_OTHERS)),
  meeting,
});

/** Reads responses from unknown data; `null` when they are not responses. */
export function parseResponses(data: unknown): Responses | null {
  const parsed = responsesSchema.safeParse(data);
  return parsed.success ? parsed.data : null;
}
