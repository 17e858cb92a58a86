import { expect, test } from 'vitest';
import { questionnaire } from '../questions/index.ts';
import { en } from './en/index.ts';
import { partTitle } from './part-title.ts';

const { sections } = en.ui.rail;

test.each([
  ['welcome', sections.child],
  ['child', sections.child],
  ['cover', sections.child],
  ['strengths', sections.strengths],
  ['health', sections.strengths],
  ['topics', sections.topics],
  ['details/fm-copying', sections.topics],
  ['check', sections.finish],
  ['summary', sections.finish],
  ['take', sections.finish],
])('The step %s belongs to the part “%s”.', (id, title) => {
  expect(partTitle(en, id)).toBe(title);
});

test('Every step of a domain, and every item, belongs to its domain.', () => {
  const found = questionnaire.domains.flatMap(({ id, items }) =>
    [`domain/${id}`, `wrap/${id}`, ...items.map(({ linkId }) => `q/${linkId}`)].map((step) => [
      step,
      partTitle(en, step) === sections[id],
    ]),
  );
  expect(found.filter(([, isRight]) => isRight === false)).toEqual([]);
});
