import type { Page } from '@playwright/test';
import type { Finding } from '../finding.ts';
import { runIn } from './source.ts';

const SOURCE = import.meta.resolve('html_codesniffer/build/HTMLCS.js');

// Errors are faults, warnings are questions. Notices stand for every page alike ("check that ...").
const RUN = `new Promise((resolve) => {
  HTMLCS.process('WCAG2AAA', document, () => resolve(HTMLCS.getMessages()
    .filter(({ type }) => type !== HTMLCS.NOTICE)
    .map(({ type, code, msg, element }) => ({
      eye: 'htmlcs', kind: type === HTMLCS.ERROR ? 'fault' : 'question', rule: code.replace('WCAG2AAA.', ''),
      where: (element.outerHTML ?? element.nodeName).slice(0, 160), says: msg,
    }))));
})`;

/** Every error and warning of HTML_CodeSniffer about a page, at level AAA. */
export async function htmlcs(page: Page): Promise<readonly Finding[]> {
  await runIn(page, SOURCE, 'HTMLCS');
  return page.evaluate<readonly Finding[]>(RUN);
}
