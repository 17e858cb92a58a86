import { expect, test } from 'vitest';
import { allFacts, allStrings } from './all-strings.ts';

const sample = {
  items: { 'fm-copying': { hint: { 'K-2': 'Think of the date.' }, short: 'copying' } },
  ask: { hard: (p: { child: string }) => `What do you see when ${p.child} writes?` },
  law: {
    steps: [{ text: 'Ask in writing.', source: '34 CFR 300.301', checked: '2026-11-23' }],
    order: 1,
    urgent: true,
  },
};

test('every string is found under its key, functions answer with Maya', () => {
  expect(allStrings(sample)).toEqual([
    { key: 'items.fm-copying.hint.K-2', text: 'Think of the date.' },
    { key: 'items.fm-copying.short', text: 'copying' },
    { key: 'ask.hard', text: 'What do you see when Maya writes?' },
    { key: 'law.steps.0.text', text: 'Ask in writing.' },
    { key: 'sources.law.steps.0.source', text: '34 CFR 300.301' },
    { key: 'sources.law.steps.0.checked', text: '2026-11-23' },
  ]);
});

test('strings inside what a function returns are found too', () => {
  const nested = { ui: { rows: () => [{ name: 'First' }, { name: 'Next' }] } };
  expect(allStrings(nested)).toEqual([
    { key: 'ui.rows.0.name', text: 'First' },
    { key: 'ui.rows.1.name', text: 'Next' },
  ]);
});

test('a fact is found with its citation, and a half citation shows what is missing', () => {
  expect(allFacts(sample)).toEqual([
    { key: 'law.steps.0', source: '34 CFR 300.301', checked: '2026-11-23' },
  ]);
  expect(
    allFacts({ act: { text: 'Call the doctor.', source: 'CDC' }, plain: { text: 'x' } }),
  ).toEqual([{ key: 'act', source: 'CDC', checked: '' }]);
});
