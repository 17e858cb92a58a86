import * as fc from 'fast-check';
import { fragmentsOf } from '../../src/invitation/link.ts';
import type { Invitation } from '../../src/invitation/types.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { bandOf, GRADES } from '../../src/responses/grades.ts';

const { domains } = questionnaire;
const items = domains.flatMap((domain) => domain.items);
const locale = fc.constantFrom('en', 'es', 'es-MX');

/** Whole parts, for any grade or one. */
const parts: fc.Arbitrary<Invitation> = fc.record({
  domains: fc.subarray(
    domains.map(({ id }) => id),
    { minLength: 1 },
  ),
  only: fc.constant([]),
  grade: fc.constantFrom(null, ...GRADES),
  length: fc.constantFrom('quick', 'full'),
  locale,
});

/** Single questions of a grade. */
const questions: fc.Arbitrary<Invitation> = fc
  .record({ grade: fc.constantFrom(...GRADES), locale })
  .chain(({ grade, locale: tag }) =>
    fc
      .subarray(
        items.filter(({ bands }) => bands.includes(bandOf(grade))),
        { minLength: 1 },
      )
      .map((asked) => questionsOf(asked, grade, tag)),
  );

function questionsOf(
  asked: readonly (typeof items)[number][],
  grade: NonNullable<Invitation['grade']>,
  tag: string,
): Invitation {
  return {
    domains: domains.map(({ id }) => id).filter((id) => asked.some(({ domain }) => domain === id)),
    only: asked.map(({ linkId }) => linkId),
    grade,
    length: 'quick',
    locale: tag,
  };
}

/** Any invitation that a teacher can make. */
export const invitation: fc.Arbitrary<Invitation> = fc.oneof(parts, questions);

/** A link with something cut out of it, and something else put in. */
export const spoiled: fc.Arbitrary<string> = fc
  .tuple(invitation, fc.boolean(), fc.nat(), fc.nat({ max: 3 }), fc.string({ unit: 'binary' }))
  .map(([each, isLong, place, cut, put]) => {
    const { short, long } = fragmentsOf(each);
    const link = isLong ? long : short;
    const at = place % (link.length + 1);
    return link.slice(0, at) + put + link.slice(at + cut);
  });

/** An invitation to each part alone and to each question alone: every place of the code, one by one. */
export const singles: readonly Invitation[] = [
  ...domains.map(({ id }): Invitation => ({
    domains: [id],
    only: [],
    grade: null,
    length: 'quick',
    locale: 'es',
  })),
  ...items.flatMap((item): readonly Invitation[] => {
    const grade = GRADES.find((each) => item.bands.includes(bandOf(each)));
    return grade === undefined ? [] : [questionsOf([item], grade, 'es')];
  }),
];

/** The seed of these tests: `SEED` repeats another. It stands in the name of each. */
export const seed = Number(process.env['SEED'] ?? 20_261_123);
