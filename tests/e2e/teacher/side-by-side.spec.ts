import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { en } from '../../../src/content/en/index.ts';
import { families } from '../../families/index.ts';
import { mayaTogether } from '../../families/others.ts';
import { keptDrafts, openWith } from '../draft.ts';
import { expect, test } from '../fixtures.ts';
import { fold, readPdf } from '../read-pdf.ts';
import { choose, expectStep, goOn, group, press } from '../screen.ts';
import { savePdf } from '../take-pdf.ts';
import { answerAsTeacher, beginAsTeacher, saveTeacherFile } from './as-teacher.ts';

const { ui } = en;
const { compare, observe } = ui;
const maya = families.maya.responses;
const NOTE = 'She hums while she writes.';

test.describe.configure({ timeout: 120_000 });

test('A teacher writes down what is seen in class, and hands over a file and a sheet.', async ({
  page,
}) => {
  await beginAsTeacher(page);
  const question = page.getByRole('heading', { level: 1 });
  await answerAsTeacher(page, async () => {
    expect(await question.innerText()).toMatch(/^(In your class|At school), how does it go when /u);
  });
  await expectStep(page, 'strengths');
  await page.getByLabel(ui.observe.strengths.own).fill(NOTE);
  await goOn(page);
  // Nothing of a family's: no health, no topics, no summary of whom to ask.
  await expectStep(page, 'check');
  await press(page, observe.check.next);
  await expectStep(page, 'take');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(observe.take.heading);
  const pdf = await readPdf(await savePdf(page));
  expect(fold(pdf.text)).toContain(fold(NOTE));
  expect(fold(pdf.text)).toContain(fold(en.disclaimer.teacherFooter));
  const path = await saveTeacherFile(page);
  expect(readFileSync(path, 'utf8')).toContain(NOTE);
  // Kept as any notes are, and told apart from the family's.
  await page.goto('/#/welcome');
  await expect(page.getByText(observe.kept, { exact: true })).toBeVisible();
});

test('The parent puts the teacher’s file beside the notes, sees both on screen and paper, and takes it away again.', async ({
  page,
  browser,
  baseURL,
}) => {
  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const teacher = await other.newPage();
  await beginAsTeacher(teacher);
  await answerAsTeacher(teacher, async () => {});
  await teacher.getByLabel(observe.strengths.own).fill(NOTE);
  await goOn(teacher);
  await press(teacher, observe.check.next);
  // A downloaded file is there as long as the window it was saved from.
  const path = await saveTeacherFile(teacher);

  await openWith(page, maya, 'open-file', 'summary');
  await page.getByLabel(ui.saveFile.choose, { exact: true }).setInputFiles(path);
  await expect(page.getByText(compare.fromTeacher, { exact: true })).toBeVisible();
  await press(page, compare.beside({ name: 'Maya' }));
  await expectStep(page, 'together');
  await expect(page.getByText(NOTE, { exact: true })).toBeVisible();
  // The family's own notes stay as they were.
  const { others: _others, sharing: _sharing, ...own } = await keptNotes(page);
  const { others: _none, sharing: _before, ...before } = maya;
  expect(own).toEqual(before);
  expect(await keptDrafts(page)).toHaveLength(1);

  // Opened once more it is the same look, not a second one.
  await page.goto('/#/open-file');
  await page.getByLabel(ui.saveFile.choose, { exact: true }).setInputFiles(path);
  await press(page, compare.beside({ name: 'Maya' }));
  await expect(page.getByRole('button', { name: /^Take away: / })).toHaveCount(1);

  await page.goto('/#/summary');
  await press(page, compare.see);
  await expect(page.getByRole('heading', { name: compare.sideBySide })).toBeVisible();
  await page.goto('/#/take');
  await group(page, ui.take.pages)
    .getByRole('checkbox', { name: ui.take.pageNames.together })
    .waitFor();
  const pdf = await readPdf(await savePdf(page));
  expect(fold(pdf.text)).toContain(fold(compare.paperHeading({ child: 'Maya' })));
  expect(fold(pdf.text)).toContain(fold(NOTE));

  await page.goto('/#/together');
  await page.getByRole('button', { name: /^Take away: / }).click();
  await expect(page.getByText(NOTE, { exact: true })).toHaveCount(0);
  await press(page, compare.undo);
  await expect(page.getByText(NOTE, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Take away: / }).click();
  await expect.poll(async () => (await keptNotes(page)).others).toEqual([]);
  await other.close();
});

test('A sheet filled in by hand is typed in line by line, under the numbers it has on paper.', async ({
  page,
}) => {
  await openWith(page, maya, 'type-in', 'summary');
  const line = page.getByRole('group', { name: /^3\. / });
  await line.getByRole('radio', { name: en.followups.answers['goes-well'] }).check();
  await page.getByLabel(compare.typed.noteOf({ number: '3' }), { exact: true }).fill(NOTE);
  await page.getByLabel(compare.typed.date).fill('2026-11-19');
  await press(page, compare.typed.done);
  await expectStep(page, 'together');
  const who = 'Teacher, November 19, 2026 (typed in from paper)';
  await expect(page.getByRole('columnheader', { name: who }).first()).toBeVisible();
  await expect(page.getByText(NOTE, { exact: true })).toBeVisible();
  // It is gone on with, not begun anew, and saved like everything else.
  await page.goto('/#/type-in');
  await page.reload();
  await expect(page.getByLabel(compare.typed.noteOf({ number: '3' }), { exact: true })).toHaveValue(
    NOTE,
  );
  await page.getByLabel(compare.typed.noteOf({ number: '3' }), { exact: true }).fill('');
  await press(page, compare.typed.clearOf({ number: '3' }));
  await press(page, compare.typed.done);
  await expect.poll(async () => (await keptNotes(page)).others).toEqual([]);
});

test('An earlier copy of the same notes shows what was told then, and what is told now.', async ({
  page,
}) => {
  await openWith(page, maya, 'take', 'take');
  const waiting = page.waitForEvent('download');
  await press(page, ui.saveFile.save);
  const path = await (await waiting).path();
  await page.goto('/#/q/fm-copying');
  await choose(page, 'goes-well');
  await page.goto('/#/open-file');
  await page.getByLabel(ui.saveFile.choose, { exact: true }).setInputFiles(path);
  await press(page, compare.beside({ name: 'Maya' }));
  const changed = compare.inPart({
    group: compare.alike.changed,
    part: en.followups.domains['fine-motor'],
  });
  await expect(page.getByRole('heading', { name: changed })).toBeVisible();
});

test('On a shared device another look stays in the memory of the page alone.', async ({ page }) => {
  await page.goto('/#/');
  await press(page, ui.welcome.start);
  await page.getByText(ui.device.shared, { exact: true }).click();
  await goOn(page);
  await page.getByLabel(ui.aboutChild.grade, { exact: true }).selectOption('2');
  await page.goto('/#/type-in');
  await page.getByLabel(compare.typed.noteOf({ number: '1' }), { exact: true }).fill(NOTE);
  await press(page, compare.typed.done);
  await expect(page.getByText(NOTE, { exact: true })).toBeVisible();
  expect(await keptDrafts(page)).toEqual([]);
});

test('Several looks stand side by side, and each can be taken away.', async ({ page }) => {
  await openWith(page, mayaTogether, 'together', 'summary');
  await expect(page.getByRole('button', { name: /^Take away: / })).toHaveCount(3);
  await expect(page.getByRole('heading', { name: compare.thenAndNow })).toBeVisible();
});

async function keptNotes(page: Page) {
  const [kept] = await keptDrafts(page);
  if (kept === undefined) throw new Error('Nothing is kept.');
  return kept.responses;
}
