import { en } from '../../../src/content/en/index.ts';
import { es } from '../../../src/content/es/index.ts';
import { families } from '../../families/index.ts';
import { typedTexts } from '../../families/texts.ts';
import { expectAccessible } from '../accessible.ts';
import { openWith } from '../draft.ts';
import { expect, test } from '../fixtures.ts';
import { fold, readPdf } from '../read-pdf.ts';
import { goOn, press } from '../screen.ts';
import { savePdf } from '../take-pdf.ts';

const maya = families.maya.responses;
const both = { ...maya, sharing: { ...maya.sharing, paperLocale: 'en', paperSecond: 'es' } };

test('A parent puts the school’s language and their own side by side, and trades their places.', async ({
  page,
}) => {
  await openWith(page, maya, 'take');
  const first = page.getByRole('group', { name: en.ui.take.paperLanguage });
  const second = page.getByRole('group', { name: en.ui.take.paperSecond });
  await expect(second.getByRole('radio', { name: en.ui.take.paperSecondNone })).toBeChecked();
  await second.getByRole('radio', { name: 'Español' }).check();
  const { text } = await readPdf(await savePdf(page));
  const found = fold(text);
  const notes = typedTexts(maya).map((typed) => fold(typed.text));
  expect(notes.map((note) => found.split(note).length - 1)).toEqual(notes.map(() => 1));
  const wanted = [en, es].flatMap((words) => [
    words.summary.topics,
    words.followups.answers['often-hard'],
    words.disclaimer.paperFooter,
  ]);
  expect(wanted.filter((words) => !found.includes(fold(words)))).toEqual([]);
  await first.getByRole('radio', { name: 'Español' }).check();
  await expect(second.getByRole('radio', { name: 'English' })).toBeChecked();
  await page.getByRole('link', { name: en.ui.take.print, exact: true }).click();
  await expect(page.locator('article').first()).toHaveAttribute('lang', es.ui.locale);
  await expect(page.locator('article [lang]').first()).toHaveAttribute('lang', en.ui.locale);
});

test('In the print view each item stands beside the same one in the other language.', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await openWith(page, both, 'print');
  const tops = async (name: string) => {
    const items = page.locator('article').first().getByText(name, { exact: true });
    return (await items.first().boundingBox())?.y;
  };
  for (const key of ['where', 'effects', 'since'] as const) {
    expect(await tops(en.pdf.terms[key])).toBe(await tops(es.pdf.terms[key]));
  }
  const strength = maya.strengths.chosen.at(-1) ?? 'kind';
  expect(await tops(en.followups.strengths[strength])).toBe(
    await tops(es.followups.strengths[strength]),
  );
});

test('A note written in Spanish says so on the English pages, wherever they are shown.', async ({
  page,
}) => {
  await openWith(page, { ...maya, strengths: { ...maya.strengths, hopes: '' } }, 'strengths');
  await press(page, 'Español');
  await page.getByLabel(es.ui.strengths.hopes, { exact: true }).fill('Que lea con gusto.');
  await goOn(page, es);
  await press(page, 'English');
  await page.goto('/#/print');
  const written = page.locator('article bdi', { hasText: 'Que lea con gusto.' });
  await expect(written).toHaveAttribute('lang', 'es');
  await expect(written.locator('xpath=following-sibling::span')).toHaveText(
    ` (${en.pdf.writtenIn.es})`,
  );
  await page.goto('/#/take');
  const { text } = await readPdf(await savePdf(page));
  expect(fold(text)).toContain(fold(`Que lea con gusto. (${en.pdf.writtenIn.es})`));
});

test('Anyone can read the print view in both languages, in light and dark, on any width.', async ({
  page,
}) => {
  await openWith(page, both, 'print');
  await expectAccessible(page);
});

test('The text to copy holds both languages, and each note once.', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWith(page, both, 'take');
  await press(page, en.ui.take.copy);
  await expect(page.getByText(en.ui.take.copied, { exact: true })).toBeVisible();
  const copied = fold(await page.evaluate(() => navigator.clipboard.readText()));
  const notes = typedTexts(maya).map((typed) => fold(typed.text));
  expect(notes.map((note) => copied.split(note).length - 1)).toEqual(notes.map(() => 1));
  expect(copied).toContain(fold(es.summary.topics));
  expect(copied).toContain(fold(en.summary.topics));
});
