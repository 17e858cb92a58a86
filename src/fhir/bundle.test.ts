import * as fc from 'fast-check';
import { Fhir } from 'fhir';
import { describe, expect, test } from 'vitest';
import { arbitraryResponses, retyped } from '../../tests/families/arbitrary.ts';
import { families } from '../../tests/families/index.ts';
import { typedTexts, everTyped } from '../../tests/families/texts.ts';
import { bundleOf, catalogs, NOTHING_TICKED } from '../../tests/fhir/bundles.ts';
import { expectedOf, readBack } from '../../tests/fhir/read-back.ts';
import { LOCALES } from '../content/locales.ts';
import { questionnaire } from '../questions/index.ts';
import { summarise } from '../summary/summarise.ts';
import { fhirBundle } from './bundle.ts';
import { faultsIn } from './check.ts';

const SEED = Number(process.env['FHIR_SEED'] ?? 61);
const all = Object.entries(families);
const { maya } = families;
const other = new Fhir();

describe.each(LOCALES)('in %s', (locale) => {
  test.each(all)(
    'the file of %s has no fault, and another validator finds none',
    (_name, { responses }) => {
      const bundle = bundleOf(responses, { withName: true, withHealth: true }, locale);
      expect(faultsIn(bundle)).toEqual([]);
      const { valid, messages } = other.validate(bundle, { errorOnUnexpected: true });
      expect({ valid, errors: messages.filter(({ severity }) => severity === 'error') }).toEqual({
        valid: true,
        errors: [],
      });
    },
  );

  test.each(all)('the answers of %s come back from the file', (_name, { responses }) => {
    expect(readBack(bundleOf(responses, { withHealth: true }, locale))).toEqual(
      expectedOf(responses, true),
    );
  });
});

test(`For any responses the file has no fault, and gives back what was said (seed ${SEED}).`, () => {
  fc.assert(
    fc.property(arbitraryResponses, fc.boolean(), (responses, withHealth) => {
      const bundle = bundleOf(responses, { withHealth });
      expect(faultsIn(bundle)).toEqual([]);
      expect(readBack(bundle)).toEqual(expectedOf(responses, withHealth));
    }),
    { seed: SEED, numRuns: 60 },
  );
});

test(`For any responses nothing that is set aside stands in the file (seed ${SEED}).`, () => {
  fc.assert(
    fc.property(arbitraryResponses, (drawn) => {
      const responses = retyped(drawn, (where) => `«${where}»`);
      const text = JSON.stringify(bundleOf(responses, { withName: true, withHealth: true }));
      const kept = new Set(typedTexts(responses).map(({ where }) => where));
      const setAside = everTyped(responses).filter(({ where }) => !kept.has(where));
      expect(setAside.filter((typed) => text.includes(typed.text))).toEqual([]);
    }),
    { seed: SEED, numRuns: 60 },
  );
});

test('Notes in many scripts stand in the file letter for letter.', () => {
  const { responses } = families['many-scripts'];
  const text = JSON.stringify(bundleOf(responses));
  const lost = typedTexts(responses).filter(
    ({ where, text: typed }) => where !== 'child/nickname' && !text.includes(JSON.stringify(typed)),
  );
  expect(lost).toEqual([]);
});

const named = { ...maya.responses, child: { ...maya.responses.child, nickname: 'Zephyrine' } };

test('The child is named only if the family ticked so, and by the nickname alone.', () => {
  const plain = bundleOf(named);
  const ticked = bundleOf(named, { withName: true });
  const patients = [plain, ticked].map(({ entry }) => {
    const { subject, contained } = entry[1].resource;
    return { subject, child: contained[0].patient };
  });
  expect(patients).toEqual([
    { subject: undefined, child: { type: 'Patient', display: 'The child' } },
    {
      subject: { type: 'Patient', display: 'Zephyrine' },
      child: { type: 'Patient', display: 'Zephyrine' },
    },
  ]);
  expect(JSON.stringify(plain).split('Zephyrine')).toHaveLength(1);
  expect(JSON.stringify(ticked).split('Zephyrine')).toHaveLength(3);
  expect(JSON.stringify(ticked.entry[0]).split('Zephyrine')).toHaveLength(1);
});

test('With the tick but no name written, nobody is named.', () => {
  const { responses } = families.silent;
  const unnamed = { ...responses, child: { ...responses.child, nickname: ' ' } };
  expect(bundleOf(unnamed, { withName: true })).toEqual(bundleOf(unnamed));
});

test('The person who answers is told by what they are to the child.', () => {
  const { contained, source } = bundleOf(families['restroom-shared'].responses).entry[1].resource;
  expect({ contained, source }).toEqual({
    contained: [
      {
        resourceType: 'RelatedPerson',
        id: 'source',
        patient: { type: 'Patient', display: 'The child' },
        relationship: [
          {
            coding: [
              {
                system: 'urn:uuid:a3b4dbeb-1938-443e-a8f5-05c17d2ab947',
                code: 'informant.foster-parent',
                display: 'Foster parent',
              },
            ],
            text: 'Foster parent',
          },
        ],
      },
    ],
    source: { reference: '#source' },
  });
});

test('Health ticks go along only if the family ticked so.', () => {
  const health = [{}, { withHealth: true }].map(
    (ticked) => readBack(bundleOf(maya.responses, ticked)).health,
  );
  expect(health).toEqual([[], ['pain', 'vision']]);
});

test('Body care goes along only where it may go to the school.', () => {
  const { responses } = families['restroom-shared'];
  const answered = [true, false].map((includePrivate) =>
    readBack(bundleOf({ ...responses, sharing: { ...responses.sharing, includePrivate } }))
      .answers.map(([linkId]) => linkId)
      .filter((linkId) => String(linkId).startsWith('sc-restroom')),
  );
  expect(answered).toEqual([['sc-restroom-clothes', 'sc-restroom-use'], []]);
});

test('What others said, and what came of the meeting, is not in the file.', () => {
  const responses = {
    ...maya.responses,
    others: [
      {
        id: 'b'.repeat(32),
        from: 'teacher' as const,
        date: '2026-11-20',
        locale: 'en',
        said: families['long-notes'].responses,
      },
    ],
    meeting: {
      talkedAbout: ['fm-hand-stamina'],
      notes: { 'fm-hand-stamina': 'We try a slant board.' },
      nextSteps: [{ what: 'Watch', who: 'Ms. Lee', by: '2026-12-10' }],
    },
  };
  expect(bundleOf(responses)).toEqual(bundleOf(maya.responses));
});

test('A response with a gap is in progress; one without is completed.', () => {
  const { responses } = families['long-notes'];
  const { 'fm-copying': _left, ...answers } = responses.answers;
  const statuses = [responses, { ...responses, answers }].map(
    (said) => bundleOf(said).entry[1].resource.status,
  );
  expect(statuses).toEqual(['completed', 'in-progress']);
});

test('A question that is worded differently now stands as it was asked.', () => {
  const question = 'How does it go when your child copies from a board?';
  const summary = summarise(questionnaire, maya.responses, [{ linkId: 'fm-copying', question }]);
  const bundle = fhirBundle(questionnaire, summary, catalogs.en, NOTHING_TICKED);
  const said = bundle.entry[1].resource.item.flatMap(({ item = [] }) => item);
  expect(said.filter(({ text }) => text === question).map(({ linkId }) => linkId)).toEqual([
    'fm-copying',
  ]);
  expect(faultsIn(bundle)).toEqual([]);
});

test('No number stands in the file.', () => {
  const numbers = Object.values(families).flatMap(({ responses }) =>
    leaves(bundleOf(responses)).filter((leaf) => typeof leaf === 'number'),
  );
  expect(numbers).toEqual([]);
});

test('The names that other systems know us by never change, nor do those of the lists of answers.', () => {
  const bundles = [maya, families.silent, families['many-letters'], families['a4-sudden']].map(
    ({ responses }) => bundleOf(responses),
  );
  expect(bundles.map(({ entry }) => entry[0].fullUrl)).toEqual([
    'urn:uuid:8ef196e7-b468-422b-9ca2-0531b391ec2f',
    'urn:uuid:75b47654-793e-4d8c-9f07-723395247273',
    'urn:uuid:a42228ac-f4ae-4419-b9a4-9cc867b908c9',
    'urn:uuid:c5363cc3-73be-4cc9-93dd-d4f8982c4b86',
  ]);
  const codes = bundles.flatMap((bundle) =>
    [...JSON.stringify(bundle).matchAll(/"code":"([^."]+)\./g)].map(([, list]) => list),
  );
  expect([...new Set(codes)].toSorted()).toEqual([
    'answer',
    'better',
    'effect',
    'grade',
    'health',
    'helped',
    'how-long',
    'in-place',
    'informant',
    'label',
    'seen-at',
    'since',
    'strength',
    'topic',
    'tried-where',
    'where',
  ]);
});

/** Everything at the ends of a value. */
function leaves(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(leaves);
}
