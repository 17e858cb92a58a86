import type { Locator, Page } from '@playwright/test';

// Texts within a text stand alone. A hidden caption says what a drawing shows.
const NOT_ITS_OWN = 'h1, h2, h3, h4, p, ul, ol, dl, table, .visually-hidden';

/** The texts on a part of the screen, one for each element that the selector names. */
export async function textsOn(part: Locator, selector: string): Promise<readonly string[]> {
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
    { texts: selector, notItsOwn: NOT_ITS_OWN },
  );
  return found.filter((text) => text.trim() !== '');
}

/** The questions on the summary screen that are ticked, or those that are not. */
export async function questionsOn(page: Page, checked: boolean): Promise<readonly string[]> {
  const boxes = await page.getByRole('main').getByRole('checkbox', { checked }).all();
  return Promise.all(boxes.map((box) => box.locator('xpath=..').innerText()));
}
