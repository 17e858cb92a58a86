import { expect, test } from 'vitest';
import { en } from '../../src/content/en/index.ts';
import { es } from '../../src/content/es/index.ts';
import type { Words } from '../../src/content/words.ts';
import { parityFaults } from './parity.ts';

/** The rules that Spanish breaks with these changes and does not break without. */
function newFaults(changed: Words): readonly string[] {
  const before = new Set(parityFaults(en, es).map(({ rule, key }) => `${rule} ${key}`));
  return parityFaults(en, changed)
    .map(({ rule, key }) => `${rule} ${key}`)
    .filter((fault) => !before.has(fault));
}

const { crisis, ui, law, facts, followups, doctor } = es;
const [firstStep, ...steps] = law.steps.items;

test.each<readonly [string, Words, readonly string[]]>([
  [
    'a word too many',
    { ...es, crisis: Object.assign({ more: 'Más' }, crisis) },
    ['extra crisis.more'],
  ],
  [
    'a fact too few',
    { ...es, law: { ...law, steps: { ...law.steps, items: law.steps.items.slice(0, -1) } } },
    ['name', 'text', 'source', 'checked'].map((part) => `missing law.steps.items.11.${part}`),
  ],
  [
    'facts in another order',
    {
      ...es,
      facts: { ...facts, sections: facts.sections.toReversed() },
    },
    ['differs facts.sections.0.id'],
  ],
  [
    'answers in another order',
    {
      ...es,
      followups: {
        ...followups,
        answers: {
          'not-seen': followups.answers['not-seen'],
          'goes-well': followups.answers['goes-well'],
          'sometimes-hard': followups.answers['sometimes-hard'],
          'often-hard': followups.answers['often-hard'],
        },
      },
    },
    ['order followups.answers.not-seen'],
  ],
  [
    'a parameter that is not used',
    { ...es, summary: { ...es.summary, heading: () => 'Lo que usted notó sobre Maya' } },
    ['differs summary.heading'],
  ],
  [
    'a text that says too little',
    { ...es, ui: { ...ui, erase: { ...ui.erase, text: 'Todo se borra.' } } },
    ['length ui.erase.text'],
  ],
  [
    'a label that says too much',
    { ...es, ui: { ...ui, common: { ...ui.common, back: 'Volver a la pregunta de antes' } } },
    ['length ui.common.back'],
  ],
  [
    'another rule cited',
    {
      ...es,
      law: {
        ...law,
        steps: {
          ...law.steps,
          items:
            firstStep === undefined
              ? []
              : [{ ...firstStep, source: '34 CFR 300.112(a)' }, ...steps],
        },
      },
    },
    ['citation sources.law.steps.items.0.source'],
  ],
  [
    'a card that is no longer urgent',
    {
      ...es,
      doctor: {
        ...doctor,
        cards: { ...doctor.cards, safety: { ...doctor.cards.safety, urgent: false } },
      },
    },
    ['differs doctor.cards.safety.urgent'],
  ],
])('%s in Spanish is found', (_name, changed, expected) => {
  expect(newFaults(changed).filter((fault) => expected.includes(fault))).toEqual(expected);
});

test('English is on a par with itself', () => {
  expect(parityFaults(en, en)).toEqual([]);
});
