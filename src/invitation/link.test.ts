import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invitation, seed, singles, spoiled } from '../../tests/invitations/arbitrary.ts';
import { codeOf, readCode } from './code.ts';
import { fragmentsOf, readFragment } from './link.ts';
import type { Invitation } from './types.ts';

const whole = (found: Invitation) => ({ kind: 'read', invitation: found, isWhole: true });
const refused = (why: string) => ({ kind: 'refused', why });

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const hands: Invitation = {
  domains: ['fine-motor', 'social'],
  only: [],
  grade: '3',
  length: 'quick',
  locale: 'es',
};

test('a link is short, and names nothing but its own few words', () => {
  expect(fragmentsOf(hands)).toEqual({
    short: '1.tk.3q.es.3',
    long: '/invited?parts=fine-motor.social&grade=3&length=quick&lang=es',
  });
  const copying: Invitation = { ...hands, domains: ['fine-motor'], only: ['fm-copying'] };
  expect(fragmentsOf(copying)).toEqual({
    short: '1.qAQ.3.es.J',
    long: '/invited?questions=fm-copying&grade=3&lang=es',
  });
});

test('each part and each question alone reads back as it was written', () => {
  const read = singles.map((each) => {
    const { short, long } = fragmentsOf(each);
    return [readFragment(short), readFragment(long)];
  });
  expect(read).toEqual(singles.map((each) => [whole(each), whole(each)]));
});

test(`500 invitations read back as they were written (seed ${seed})`, () => {
  fc.assert(
    fc.property(invitation, (each) => {
      const { short, long } = fragmentsOf(each);
      expect([readFragment(short), readFragment(long)]).toEqual([whole(each), whole(each)]);
    }),
    { seed, numRuns: 500 },
  );
});

describe('a code that was copied wrongly is refused', () => {
  test(`with any one sign wrong (seed ${seed})`, () => {
    fc.assert(
      fc.property(invitation, (each) => {
        const code = codeOf(each);
        const wrong = [...code].flatMap((sign, at) =>
          [...SIGNS]
            .filter((other) => other !== sign && sign !== '.')
            .map((other) => `${code.slice(0, at)}${other}${code.slice(at + 1)}`),
        );
        const kinds = new Set(wrong.map((typed) => readCode(typed).kind));
        expect([...kinds]).toEqual(['refused']);
      }),
      { seed, numRuns: 20 },
    );
  });

  test(`with two neighbours changed round (seed ${seed})`, () => {
    fc.assert(
      fc.property(invitation, (each) => {
        const code = codeOf(each);
        const wrong = [...code].flatMap((sign, at) => {
          const next = code.charAt(at + 1);
          const isSame = next === sign || next === '' || next === '.' || sign === '.';
          return isSame ? [] : [`${code.slice(0, at)}${next}${sign}${code.slice(at + 2)}`];
        });
        expect(wrong.map((typed) => readCode(typed).kind)).toEqual(wrong.map(() => 'refused'));
      }),
      { seed, numRuns: 100 },
    );
  });

  test.each([
    ['cut off', '1.tk.3q.es.', 'mistyped'],
    ['empty', '', 'mistyped'],
    ['not of ours', '/nothing', 'mistyped'],
    ['with more behind it', '1.tk.3q.es.33', 'mistyped'],
    ['with a space', '1.tk.3q.es.3 ', 'mistyped'],
    ['of a later version', '2.whatever', 'newer'],
  ])('%s', (_how, code, why) => {
    expect(readFragment(code)).toEqual(refused(why));
  });
});

describe('what is not known', () => {
  test('in a code is left out, and that is told', () => {
    // Place 5 of the parts: a part that a later release may add.
    const body = '1.tkg.3q.es.';
    const codes = [...SIGNS].map((sign) => readCode(`${body}${sign}`));
    expect(codes.filter(({ kind }) => kind === 'read')).toEqual([
      { kind: 'read', invitation: hands, isWhole: false },
    ]);
  });

  test('alone in a code leaves nothing to suggest', () => {
    const codes = [...SIGNS].map((sign) => readCode(`1.tAg.3q.es.${sign}`));
    expect(codes.filter((read) => read.kind === 'refused' && read.why !== 'mistyped')).toEqual([
      refused('nothing-known'),
    ]);
  });

  test.each([
    ['a part', 'parts=fine-motor.cooking.social&grade=3&length=quick&lang=es'],
    ['a key', 'parts=fine-motor.social&grade=3&length=quick&lang=es&child=Maya'],
    ['a length', 'parts=fine-motor.social&grade=3&length=endless&lang=es'],
  ])('spelled out is left out, and that is told: %s', (_what, words) => {
    expect(readFragment(`/invited?${words}`)).toEqual({
      kind: 'read',
      invitation: hands,
      isWhole: false,
    });
  });

  test('of grade and language is left open', () => {
    expect(readFragment('/invited?parts=social&grade=13&lang=%3Cb%3E')).toEqual({
      kind: 'read',
      invitation: { domains: ['social'], only: [], grade: null, length: 'quick', locale: '' },
      isWhole: false,
    });
  });

  test.each([
    ['both parts and questions', 'parts=social&questions=fm-copying&grade=3', 'not-a-link'],
    ['a key twice', 'parts=social&parts=sensory', 'not-a-link'],
    ['nothing', '', 'nothing-known'],
    ['a question without a grade', 'questions=fm-copying&lang=es', 'nothing-known'],
    ['a question of another grade', 'questions=sc-coat-shoes&grade=11', 'nothing-known'],
  ])('spelled out refuses the whole where it says %s', (_what, words, why) => {
    expect(readFragment(`/invited?${words}`)).toEqual(refused(why));
  });
});

test(`1,000 spoiled links are read without a fault (seed ${seed})`, () => {
  fc.assert(
    fc.property(spoiled, (link) => {
      expect(['read', 'refused']).toContain(readFragment(link).kind);
    }),
    { seed, numRuns: 1000 },
  );
});
