import type { Page } from '@playwright/test';

/** Shows a page in our letters: they come when nothing else is to be done, and a picture does not wait. */
export async function showLetters(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const family = "16px 'Atkinson Hyperlegible Next Variable'";
    await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} ${family}`)));
    document.documentElement.dataset['letters'] = '';
  });
}
