import type { Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import { why as inEnglish } from '../../src/content/en/why/index.ts';
import { es } from '../../src/content/es/index.ts';
import { why as inSpanish } from '../../src/content/es/why/index.ts';
import { whySources } from '../../src/content/why-sources.ts';
import { whySourceTexts } from '../../src/content/why.ts';
import type { Words } from '../../src/content/words.ts';
import { families } from '../families/index.ts';
import { openWith } from './draft.ts';
import { expect, test } from './fixtures.ts';
import { forbidWorkers } from './offline/visit.ts';
import { expectStep, goOn } from './screen.ts';

const ID = 'fm-hand-stamina';
const NEXT = 'fm-readable-writing';
const VIEWS = [
  [en, inEnglish],
  [es, inSpanish],
] as const;

function line(page: Page, words: Words) {
  return page.locator('summary', { hasText: words.ui.question.why });
}

test('A parent opens why a question matters, reads where that was read, and changes the language.', async ({
  page,
}) => {
  await openWith(page, families.maya.responses, `q/${ID}`);
  for (const [words, texts] of VIEWS) {
    if (words === es) await page.getByRole('button', { name: 'Español' }).click();
    const opener = line(page, words);
    await expect(opener).toHaveAccessibleName(words.ui.question.why);
    await opener.press('Enter');
    const why = { texts, sources: whySources };
    await expect(page.locator('details p')).toHaveText([
      texts[ID],
      ...whySourceTexts(words, why, ID),
    ]);
    await opener.press('Enter');
    await expect(page.locator('details p').first()).toBeHidden();
  }
});

test('The next question begins with it closed, and so does the one before.', async ({ page }) => {
  await openWith(page, families.maya.responses, `q/${ID}`);
  const why = page.locator('details');
  await line(page, en).press('Enter');
  await expect(why.locator('p').first()).toHaveText(inEnglish[ID]);
  await goOn(page);
  await expectStep(page, `q/${NEXT}`);
  await expect(why).not.toHaveAttribute('open');
  await expect(why.locator('p')).toHaveCount(0);
  await line(page, en).press('Enter');
  await expect(why.locator('p').first()).toHaveText(inEnglish[NEXT]);
  await page.goBack();
  await expectStep(page, `q/${ID}`);
  await expect(why).not.toHaveAttribute('open');
});

test('Where the words cannot be fetched this is said, and opening it again fetches them.', async ({
  context,
}) => {
  // A page that nobody watches: the missing file stands in its console.
  const page = await context.newPage();
  await forbidWorkers(page);
  await openWith(page, families.maya.responses, `q/${ID}`);
  // Just loaded, so that the app does not load the page again by itself.
  await page.reload();
  await line(page, en).waitFor();
  await context.setOffline(true);
  await line(page, en).click();
  await expect(page.locator('details p')).toHaveText([en.ui.question.whyMissing]);
  await context.setOffline(false);
  await line(page, en).click();
  await line(page, en).click();
  await expect(page.locator('details p').first()).toHaveText(inEnglish[ID]);
});
