import type { Locator, Page } from '@playwright/test';

// What holds a text of its own. Marks are drawn, and a hidden caption says what the drawing shows.
const TEXTS = 'h1, h2, h3, h4, p, li, dt, dd, th, td';
const NOT_ITS_OWN = `${TEXTS}, .visually-hidden`;

/** The texts on a part of the screen, one for each heading, paragraph, line or cell. */
export async function textsOn(part: Locator): Promise<readonly string[]> {
  const found = await part.evaluateAll(
    (parts, { texts, notItsOwn }) =>
      parts.flatMap((root) =>
        [...root.querySelectorAll(texts)].map((element) => {
          const own = element.cloneNode(true);
          if (!(own instanceof Element)) return '';
          for (const inner of own.querySelectorAll(notItsOwn)) inner.remove();
          return own.textContent;
        }),
      ),
    { texts: TEXTS, notItsOwn: NOT_ITS_OWN },
  );
  return found.filter((text) => text.trim() !== '');
}

/** The questions on the summary screen that are ticked, or those that are not. */
export async function questionsOn(page: Page, checked: boolean): Promise<readonly string[]> {
  const boxes = await page.getByRole('main').getByRole('checkbox', { checked }).all();
  return Promise.all(boxes.map((box) => box.locator('xpath=..').innerText()));
}
