import type { Page } from '@playwright/test';
import type { Finding } from '../finding.ts';
import { runIn } from './source.ts';

const SOURCE = import.meta.resolve('accessibility-checker-engine/ace-window.js');

// A violation or a recommendation that failed is a fault; what a person has to judge is a question.
const RUN = `new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']).then(({ results }) =>
  results.filter(({ value }) => value[1] !== 'PASS').map(({ ruleId, reasonId, value, message, snippet }) => ({
    eye: 'ibm', kind: value[1] === 'FAIL' ? 'fault' : 'question', rule: ruleId,
    where: snippet.slice(0, 160), says: message,
  })))`;

/** Everything that IBM's accessibility-checker-engine has to say of a page. */
export async function ibm(page: Page): Promise<readonly Finding[]> {
  await runIn(page, SOURCE, 'ace');
  return page.evaluate<readonly Finding[]>(RUN);
}
