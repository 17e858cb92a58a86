import { en } from '../../../src/content/en/index.ts';
import { es } from '../../../src/content/es/index.ts';
import { families } from '../../families/index.ts';
import { openWith } from '../draft.ts';
import { expect, test } from '../fixtures.ts';
import { expectFocus, tabTo } from '../keys.ts';
import { fold, readPdf } from '../read-pdf.ts';
import { press } from '../screen.ts';
import { shortWalk } from '../short-walk.ts';
import { savePdf } from '../take-pdf.ts';

const { ui } = es;
const maya = families.maya.responses;
const WRITTEN = {
  name: 'Lucía',
  helps: 'Un descanso corto después de escribir.',
  example: 'El lunes escribió dos líneas y contó el resto.',
};

test.use({ locale: 'es-US' });
test.describe.configure({ timeout: 120_000 });

test('A parent whose browser speaks Spanish walks in Spanish to a PDF in Spanish.', async ({
  page,
}) => {
  await shortWalk(
    page,
    WRITTEN,
    async () => {
      await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    },
    es,
  );
  await expect(page).toHaveTitle(ui.common.title({ page: ui.take.page }));
  const { text } = await readPdf(await savePdf(page, es));
  const found = fold(text);
  const wanted = [
    ...Object.values(WRITTEN),
    es.disclaimer.paperFooter,
    es.followups.domains['fine-motor'],
    es.followups.answers['sometimes-hard'],
    es.followups.grades['3'],
  ];
  expect(wanted.filter((words) => !found.includes(fold(words)))).toEqual([]);
  const english = [en.disclaimer.paperFooter, en.followups.answers['sometimes-hard']];
  expect(english.filter((words) => found.includes(fold(words)))).toEqual([]);
});

test('The pages can be in English while the screen stays Spanish, and print follows.', async ({
  page,
}) => {
  await openWith(page, maya, 'take');
  const pages = page.getByRole('group', { name: ui.take.paperLanguage });
  await pages.getByRole('radio', { name: 'English', exact: true }).check();
  const { text } = await readPdf(await savePdf(page, es));
  expect(fold(text)).toContain(fold(en.disclaimer.paperFooter));
  expect(fold(text)).not.toContain(fold(es.disclaimer.paperFooter));
  await page.getByRole('link', { name: ui.take.print, exact: true }).click();
  await expect(page.locator('article').first()).toHaveAttribute('lang', en.ui.locale);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.reload();
  await expect(page.locator('article').first()).toHaveAttribute('lang', en.ui.locale);
});

test('The language is changed with the keyboard, and the focus stays on the switch.', async ({
  page,
}) => {
  await openWith(page, maya, 'q/fm-copying');
  const english = page.getByRole('button', { name: 'English', exact: true });
  await tabTo(page, english);
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(english).toBeFocused();
  await expect(english).toHaveAttribute('aria-pressed', 'true');
  await expectFocus(page);
});

test('A step that was not filled in says so in the language chosen afterwards.', async ({
  page,
}) => {
  await openWith(page, { ...maya, answers: {} }, 'q/fm-copying');
  await press(page, ui.common.continue);
  await expect(page.getByRole('group', { name: ui.errors.heading })).toBeFocused();
  await press(page, 'English');
  await expect(page.getByRole('group', { name: en.ui.errors.heading })).toContainText(
    en.ui.errors.chooseAnswer,
  );
});
