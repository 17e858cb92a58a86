import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { press } from '../screen.ts';
import { shortWalk } from '../short-walk.ts';
import { savePdf } from '../take-pdf.ts';

test.describe.configure({ timeout: 120_000 });

test('A page that the browser translates is walked to the PDF, and switched, without a fault.', async ({
  page,
}) => {
  await translateAsBrowsersDo(page);
  await shortWalk(page, { name: 'Ana', helps: 'A break.', example: 'On Monday.' }, async () => {
    await expect(page.locator('main font').first()).toBeVisible();
    await expect(page.locator('main h1')).toHaveCount(1);
  });
  await savePdf(page);
  await press(page, 'Español');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

/** As Chrome's translator: each text node goes into two new elements, again after every change. */
async function translateAsBrowsersDo(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const wrap = (text: Text) => {
      const inner = document.createElement('font');
      const outer = document.createElement('font');
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(text.data);
    };
    const translate = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) {
        const { currentNode } = walker;
        const parent = currentNode.parentElement;
        const isOurs = parent !== null && parent.closest('font, script, style, option') === null;
        if (currentNode instanceof Text && isOurs && currentNode.data.trim() !== '') {
          texts.push(currentNode);
        }
      }
      texts.forEach(wrap);
    };
    addEventListener('DOMContentLoaded', () => {
      new MutationObserver(translate).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
  });
}
