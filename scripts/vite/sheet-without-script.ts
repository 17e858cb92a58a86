import type { Plugin } from 'vite';
import { en } from '../../src/content/en/index.ts';
import { itemTitle } from '../../src/content/words.ts';
import { escapeHtml } from '../../src/lib/escape-html.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { quick } from '../../src/questions/quick.ts';

/** The questions of the short way that are asked of the most grades, to answer with a pen. */
function sheet(): string {
  const { followups, ui } = en;
  const asked: readonly string[] = quick['3-5'];
  const answers = Object.values(followups.answers).map(escapeHtml).join(' · ');
  const parts = questionnaire.domains.map(({ id, items }) => {
    const lines = items
      .filter(({ linkId }) => asked.includes(linkId))
      .map(({ linkId }) => `<li>${escapeHtml(itemTitle(en, linkId))}<br />${answers}</li>`);
    return `<h3>${escapeHtml(followups.domains[id])}</h3><ol>${lines.join('')}</ol>`;
  });
  const { blank } = ui.paper;
  return `<h2>${escapeHtml(blank.page)}</h2><p>${escapeHtml(blank.forParent)}</p>${parts.join('')}`;
}

/** Without JavaScript the page is still of use: it has a sheet to print and fill in by hand. */
export const sheetWithoutScript: Plugin = {
  name: 'sheet-without-script',
  transformIndexHtml: (html) => html.replace('</noscript>', () => `${sheet()}</noscript>`),
};
