import { readFileSync } from 'node:fs';
import { en } from '../../../src/content/en/index.ts';
import { itemTitle } from '../../../src/content/words.ts';
import { families } from '../../families/index.ts';
import { keptDrafts, openWith } from '../draft.ts';
import { expect, test } from '../fixtures.ts';
import { readPdf } from '../read-pdf.ts';
import { expectStep, press } from '../screen.ts';
import { savePdf } from '../take-pdf.ts';

const { ui } = en;
const { watch } = ui;
const { responses: maya } = families.maya;
const UNSEEN = [
  'sr-crowd-touch',
  'st-hallway',
  'sr-breaks-tools',
  'st-group-work',
  'st-ask-help',
] as const;
const HALLWAY = itemTitle(en, 'st-hallway');

test.describe.configure({ timeout: 90_000 });

test('What was not seen opens as a list by place of the day, and each line is answered on the spot.', async ({
  page,
}) => {
  await openWith(page, maya, 'summary');
  await page.getByRole('link', { name: watch.page }).click();
  await expectStep(page, 'watch');
  await expect(page.locator('summary')).toHaveText(UNSEEN.map((linkId) => itemTitle(en, linkId)));
  await page.locator('summary', { hasText: HALLWAY }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveId('watch.st-hallway.not-seen');
  await page.getByRole('radio', { name: en.followups.answers['goes-well'] }).check();
  await expect(
    page.locator('summary', {
      hasText: watch.answered({ line: HALLWAY, answer: en.followups.answers['goes-well'] }),
    }),
  ).toBeVisible();
  await expect(page.getByRole('article').getByText(HALLWAY)).toHaveCount(0);
  await expect(page.getByText(ui.saving.saved, { exact: true })).toBeVisible();
  const [kept] = await keptDrafts(page);
  expect(kept?.responses.answers).toEqual({ ...maya.answers, 'st-hallway': 'goes-well' });
  await page.reload();
  await expect(page.locator('summary')).toHaveText(
    UNSEEN.filter((linkId) => linkId !== 'st-hallway').map((linkId) => itemTitle(en, linkId)),
  );
});

test('The sheet for the week has every line once, with room to write, on one page.', async ({
  page,
}) => {
  await openWith(page, maya, 'watch', 'summary');
  const { text, name } = await readPdf(await savePdf(page));
  const flat = text.replaceAll(/\s+/gu, ' ');
  expect(name).not.toContain('Maya');
  expect(flat).toContain(en.pdf.pageOf({ page: '1', pages: '1' }));
  expect(UNSEEN.map((linkId) => flat.split(itemTitle(en, linkId)).length - 1)).toEqual([
    1, 1, 1, 1, 1,
  ]);
});

test('The calendar file holds a day and the address of the list, and no name and no question.', async ({
  page,
  baseURL,
}) => {
  await openWith(page, maya, 'watch', 'summary');
  await page.getByLabel(watch.day).fill('2026-12-01');
  const saving = page.waitForEvent('download');
  await press(page, watch.save);
  const download = await saving;
  expect(download.suggestedFilename()).toBe('look-again.ics');
  await expect(page.getByText(watch.saved, { exact: true })).toBeVisible();
  const file = readFileSync(await download.path(), 'utf8');
  const lines = file.split('\r\n').filter((line) => !/^(?:UID|DTSTAMP):/u.test(line));
  expect(lines).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Backpack Notes//EN',
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:20261201',
    'SUMMARY:Look again: Backpack Notes',
    `DESCRIPTION:${address(baseURL)}`,
    `URL:${address(baseURL)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Look again: Backpack Notes',
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('Without a day no calendar file is made, and it says why.', async ({ page }) => {
  await openWith(page, maya, 'watch', 'summary');
  await page.getByLabel(watch.day).fill('');
  await press(page, watch.save);
  await expect(page.getByText(watch.chooseDay, { exact: true })).toBeVisible();
});

test('The address in the calendar opens the list of the notes opened last, straight away.', async ({
  page,
}) => {
  await openWith(page, maya, 'watch', 'summary');
  await expectStep(page, 'watch');
  await expect(page.getByText(watch.whose({ child: 'Maya' }), { exact: true })).toBeVisible();
});

test('Before any notes the list leads to the start.', async ({ page }) => {
  await page.goto('/#/watch');
  await expect(page.getByText(watch.notYet, { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: ui.common.toStart })).toBeVisible();
});

test('With nothing left to look for the list says so, and there is no sheet.', async ({ page }) => {
  await openWith(page, families['all-well'].responses, 'watch', 'summary');
  await expect(page.getByText(watch.none, { exact: true })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
});

function address(baseURL: string | undefined): string {
  return new URL('#/watch', baseURL).href;
}
