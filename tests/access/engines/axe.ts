import type { Page } from '@playwright/test';
import type { Finding } from '../finding.ts';
import { runIn } from './source.ts';

const SOURCE = import.meta.resolve('axe-core/axe.min.js');

// Every rule that axe has, those of level AAA, of best practice and those on trial too.
const RUN = `axe.run(document, {
  rules: Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }])),
  resultTypes: ['violations', 'incomplete'],
}).then(({ violations, incomplete }) => {
  const as = (kind) => ({ id, nodes }) => nodes.map(({ target, any, all, none }) => ({
    eye: 'axe', kind, rule: id, where: target.flat().join(' '),
    says: [...any, ...all, ...none].map(({ message }) => message).join('; '),
  }));
  return [...violations.flatMap(as('fault')), ...incomplete.flatMap(as('question'))];
})`;

/** Everything that axe-core has to say of a page. */
export async function axe(page: Page): Promise<readonly Finding[]> {
  await runIn(page, SOURCE, 'axe');
  return page.evaluate<readonly Finding[]>(RUN);
}
