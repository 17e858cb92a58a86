import * as fc from 'fast-check';
import { questionnaire, type ItemId } from '../../src/questions/index.ts';
import type { Setting } from '../../src/questions/types.ts';
import { isHard } from '../../src/responses/active.ts';
import { MAX_TOPICS, MAX_TRIED } from '../../src/responses/defaults.ts';
import { GRADES } from '../../src/responses/grades.ts';
import type {
  Answer,
  Details,
  DomainNote,
  Meeting,
  Responses,
  Tried,
} from '../../src/responses/types.ts';
import { HEALTH_KEYS } from '../../src/summary/health.ts';
import { SETTINGS } from '../../src/summary/day-map.ts';

const items = questionnaire.domains.flatMap((domain) => domain.items);
const linkIds = items.map(({ linkId }) => linkId);
const domainIds = questionnaire.domains.map(({ id }) => id);

/** What parents and their keyboards may put into a text field, our own forbidden words among it. */
const oddTexts = [
  '',
  ' ',
  'She hides.',
  'ADHD? 4 of 10, 80 % — a score of 12/20, the worst of all',
  'line one\r\nline two\n\n\tline four',
  '👩‍👧 naïve Łódź Việt “quotes” <b>&amp;</b> {child} ${x} [ ]',
  'עברית and 中文',
  '\ud800 half a letter',
  '__proto__',
  'word '.repeat(60),
];

const text = fc.oneof(fc.constantFrom(...oddTexts), fc.string({ maxLength: 40, unit: 'binary' }));
const answer: fc.Arbitrary<Answer> = fc.constantFrom(
  'goes-well',
  'sometimes-hard',
  'often-hard',
  'not-seen',
);
const setting: fc.Arbitrary<Setting> = fc.constantFrom(...SETTINGS);

const tried: fc.Arbitrary<Tried> = fc.record({
  what: text,
  where: fc.constantFrom('home', 'school', 'both', null),
  howLong: fc.constantFrom('days', 'weeks', 'term', null),
  helped: fc.constantFrom('yes', 'a-bit', 'no', 'too-soon', null),
});

const details: fc.Arbitrary<Details> = fc.record({
  where: fc.uniqueArray(
    fc.oneof(setting, fc.constantFrom('home' as const, 'teacher-told', 'child-told')),
    { maxLength: 4 },
  ),
  effects: fc.uniqueArray(fc.constantFrom('out-of-time', 'upset', 'energy', 'not-safe')),
  effectNote: text,
  since: fc.constantFrom('as-long-as-known', 'school-year', 'change', 'sudden', 'lost', null),
  better: fc.uniqueArray(fc.constantFrom('morning', 'friend', 'warning', 'nothing-yet')),
  betterNote: text,
  healthTick: fc.boolean(),
  tried: fc.array(tried, { maxLength: MAX_TRIED }),
  example: text,
  hope: text,
});

const domainNote: fc.Arbitrary<DomainNote> = fc.record({
  inPlace: fc.uniqueArray(fc.constantFrom('seat', 'break', 'tool', 'helper')),
  helps: text,
  childSays: text,
});

const child = fc.record({
  nickname: fc.constantFrom('', 'Maya', 'Zoë'),
  grade: fc.constantFrom(...GRADES),
  informant: fc.constantFrom('parent' as const, 'grandparent', 'foster-parent', 'together'),
  seenAt: fc.uniqueArray(fc.constantFrom('home' as const, 'drop-off', 'homework', 'activities')),
  meetingDate: fc.constantFrom('', '2026-12-03', 'soon'),
});

const coverage = fc.record({
  domains: fc.oneof(fc.constant(domainIds), fc.subarray(domainIds)),
  length: fc.constantFrom('full' as const, 'full', 'quick'),
  extras: fc.boolean(),
  only: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.subarray(linkIds)),
});

const sharing = fc.record({
  pages: fc.subarray(['school', 'questions', 'teacher', 'together', 'doctor', 'keep'] as const),
  paper: fc.constantFrom('letter' as const, 'a4'),
  includePrivate: fc.boolean(),
  paperLocale: fc.constantFrom(null, 'en', 'es'),
  paperSecond: fc.constantFrom(null, 'en', 'es'),
});

const linkId: fc.Arbitrary<ItemId> = fc.constantFrom(...linkIds);
const question = fc.oneof(
  fc.constantFrom('teacher.best-parts', 'ot.try-first', 'team.bring', 'nothing.we-ask'),
  linkId.map((id) => `teacher.unseen/${id}`),
);

const line = fc.oneof(linkId, question);
const nextStep = fc.record({
  what: text,
  who: text,
  by: fc.constantFrom('', '2026-12-10', 'soon'),
});
const meeting: fc.Arbitrary<Meeting> = fc.record({
  talkedAbout: fc.uniqueArray(line),
  notes: fc
    .uniqueArray(fc.tuple(line, text), { selector: ([id]) => id })
    .map((entries) => Object.fromEntries(entries)),
  nextSteps: fc.array(nextStep, { maxLength: 3 }),
});

/** A record that holds some of these keys. */
function someOf<Key extends string, Value>(
  keys: readonly Key[],
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Readonly<Partial<Record<Key, Value>>>> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), value), { selector: ([key]) => key })
    .map((entries) => partial(entries));
}

function partial<Key extends string, Value>(
  entries: readonly (readonly [Key, Value])[],
): Partial<Record<Key, Value>> {
  const made: Partial<Record<Key, Value>> = {};
  for (const [key, value] of entries) made[key] = value;
  return made;
}

/**
 * Any responses with a grade that the app, or an earlier visit to it, could hold: answers and details
 * on and off the path, topics that no longer apply, odd texts.
 */
export const arbitraryResponses: fc.Arbitrary<Responses> = fc
  .tuple(someResponses(), fc.boolean(), fc.nat({ max: MAX_TOPICS + 2 }))
  .map(([responses, isStale, most]) => {
    const { answers, topics } = responses;
    const chosen = isStale ? topics : topics.filter((id) => isHard(answers[id]));
    return { ...responses, topics: chosen.slice(0, most) };
  });

function someResponses(): fc.Arbitrary<Responses> {
  return fc.record({
    child,
    coverage,
    // Most items, so that much is on the path whatever the grade.
    answers: fc
      .array(fc.option(answer, { freq: 6 }), {
        minLength: linkIds.length,
        maxLength: linkIds.length,
      })
      .map((said) =>
        partial(
          linkIds.flatMap((id, index) => {
            const given = said[index];
            return given === null || given === undefined ? [] : [[id, given] as const];
          }),
        ),
      ),
    domainNotes: someOf(domainIds, domainNote),
    strengths: fc.record({
      chosen: fc.uniqueArray(fc.constantFrom('kind' as const, 'memory', 'art', 'calm')),
      own: text,
      hopes: text,
    }),
    health: fc.subarray([...HEALTH_KEYS]),
    topics: fc.shuffledSubarray(linkIds, { minLength: 20 }),
    details: someOf(linkIds, details),
    questionsOff: fc.uniqueArray(question, { maxLength: 4 }),
    sharing,
    typedIn: fc.constant({}),
    others: fc.constant([]),
    meeting,
  });
}

/** The same responses with another text in every field that a parent types into, the nickname apart. */
export function retyped(responses: Responses, type: (typed: string) => string): Responses {
  const { domainNotes, strengths, details: all } = responses;
  return {
    ...responses,
    domainNotes: mapped(domainNotes, (note, at) => ({
      ...note,
      helps: type(`domainNotes/${at}/helps`),
      childSays: type(`domainNotes/${at}/childSays`),
    })),
    strengths: { ...strengths, own: type('strengths/own'), hopes: type('strengths/hopes') },
    details: mapped(all, (said, at) => ({
      ...said,
      effectNote: type(`details/${at}/effectNote`),
      betterNote: type(`details/${at}/betterNote`),
      example: type(`details/${at}/example`),
      hope: type(`details/${at}/hope`),
      tried: said.tried.map((row, index) => ({
        ...row,
        what: type(`details/${at}/tried/${index}`),
      })),
    })),
  };
}

function mapped<Key extends string, Value>(
  from: Readonly<Partial<Record<Key, Value>>>,
  change: (value: Value, key: string) => Value,
): Partial<Record<Key, Value>> {
  const made: Partial<Record<Key, Value>> = { ...from };
  for (const key in made) {
    const value = made[key];
    if (value !== undefined) made[key] = change(value, key);
  }
  return made;
}
