import type { Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import { expect, test } from './fixtures.ts';
import { pdfOutsideText } from './pdf-outside-text.ts';
import { shortWalk } from './short-walk.ts';
import { savePdf } from './take-pdf.ts';

/** A name, a school and a note, of words that stand nowhere else. */
const planted = {
  name: 'Zephyrine',
  helps: 'Quillwort Elementary lets them sit by the door',
  example: 'Snowglobe marmalade on Tuesday',
};

const secrets = ['zephyrine', 'quillwort', 'marmalade'];

/** The places in which a secret was found, and which. */
function found(places: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(places).flatMap(([place, text]) => {
    const plain = readable(text).toLowerCase();
    return secrets
      .filter((secret) => plain.includes(secret))
      .map((secret) => `${place}: ${secret}`);
  });
}

/** A text, and what it says once percent codes are read. */
function readable(text: string): string {
  return text.replaceAll(/%[0-9a-f]{2}/giu, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
}

/** Whatever the browser knows of the page besides the page itself and its database. */
async function outside(page: Page): Promise<Readonly<Record<string, string>>> {
  // What is being saved is noted in the tab's own store until it is saved (src/app/unsaved.ts).
  await expect
    .poll(() => page.evaluate(() => sessionStorage.getItem('backpack-notes.unsaved')))
    .toBe(null);
  const cdp = await page.context().newCDPSession(page);
  const history = await cdp.send('Page.getNavigationHistory');
  await cdp.detach();
  const kept = await page.evaluate(async () => {
    const bodies: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        bodies.push(`${name} ${request.url} ${(await answer?.text()) ?? ''}`);
      }
    }
    return {
      title: document.title,
      historyState: JSON.stringify(window.history.state),
      localStorage: JSON.stringify(localStorage),
      sessionStorage: JSON.stringify(sessionStorage),
      cookies: document.cookie,
      windowName: window.name,
      caches: bodies.join('\n'),
    };
  });
  return { ...kept, address: page.url(), history: JSON.stringify(history) };
}

test('What a parent writes stands in no address, title, store, request or line of the console.', async ({
  page,
  context,
}) => {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  context.on('request', (request) => heard.push(`${request.url()} ${request.postData() ?? ''}`));
  const seen: string[] = [];
  const titles = new Set<string>();
  const look = async () => {
    const places = await outside(page);
    titles.add(places['title'] ?? '');
    seen.push(...found(places));
  };
  await shortWalk(page, planted, look);
  await savePdf(page);
  await look();
  await page.getByRole('link', { name: en.ui.take.print, exact: true }).click();
  await expect(page.locator('article').first()).toContainText(planted.name);
  await look();
  expect(seen).toEqual([]);
  expect(found({ heard: heard.join('\n') })).toEqual([]);
  // So that this test cannot pass by looking at one screen only.
  expect(titles.size).toBeGreaterThan(10);
});

test('The PDF names nobody in its file name, its properties, or anywhere outside its pages.', async ({
  page,
}) => {
  await shortWalk(page, planted);
  const download = await savePdf(page);
  const pdf = pdfOutsideText(await download.path());
  expect(download.suggestedFilename()).toMatch(/^[a-z-]+-\d{4}-\d{2}-\d{2}\.pdf$/u);
  expect(found({ name: download.suggestedFilename(), ...pdf.places })).toEqual([]);
  // The pages themselves do name the child: the search looked at the right file.
  expect(found({ text: pdf.text })).toEqual(secrets.map((secret) => `text: ${secret}`));
});

test('A secret is found however it is written.', () => {
  expect(found({ plain: 'a Zephyrine b', coded: '#/%5Aephyrine', none: 'Zephyr' })).toEqual([
    'plain: zephyrine',
    'coded: zephyrine',
  ]);
});
