import type { Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import { itemTitle } from '../../src/content/words.ts';
import { families } from '../families/index.ts';
import { typedTexts } from '../families/texts.ts';
import { openWith } from './draft.ts';
import { expect, test } from './fixtures.ts';
import { fold } from './read-pdf.ts';
import { choose, chosenRadios, expectStep, press } from './screen.ts';

const { ui, followups } = en;
const { responses } = families.maya;
const TOPIC = 'sr-sudden-sound';
const topic = itemTitle(en, TOPIC);
const NOTES = typedTexts(responses).flatMap(({ text, where }) =>
  where.startsWith(`details/${TOPIC}/`) ? [text] : [],
);

test('An answer is changed from the check step, and the parent comes back to it.', async ({
  page,
}) => {
  await openWith(page, responses, 'check');
  const item = itemTitle(en, 'fm-class-tools');
  await change(page, item);
  await expectStep(page, 'q/fm-class-tools');
  await expect(chosenRadios(page)).toHaveId('answer.goes-well');
  await choose(page, 'not-seen');
  await press(page, ui.common.keepChange);
  await expectStep(page, 'check');
  await expect(said(page, item)).toHaveText(followups.answers['not-seen']);
  // Once more on the way: Continue leads on, not back.
  await page.goto('/#/q/fm-class-tools');
  await press(page, ui.common.continue);
  await expectStep(page, 'q/fm-writing-start');
});

test('Every line of the check step leads to its step, and that step back to the lines.', async ({
  page,
}) => {
  await openWith(page, responses, 'check');
  const changes: readonly (readonly [what: string, id: string])[] = [
    [ui.check.nickname, 'child'],
    [ui.cover.page, 'cover'],
    [`${ui.check.helps}, ${followups.domains.sensory}`, 'wrap/sensory'],
    [ui.check.strengths, 'strengths'],
    [ui.check.health, 'health'],
    [ui.check.topics, 'topics'],
  ];
  for (const [what, id] of changes) {
    await change(page, what);
    await expectStep(page, id);
    await press(page, ui.common.keepChange);
    await expectStep(page, 'check');
  }
});

test('Notes on a topic are set aside when its answer changes to “goes well”, and come back.', async ({
  page,
}) => {
  await openWith(page, responses, 'check');
  expect(await outputsWith(page)).toEqual({ summary: NOTES, print: NOTES, text: NOTES });

  await page.goto(`/#/q/${TOPIC}`);
  await choose(page, 'goes-well');
  await expect(page.getByText(ui.question.setAside, { exact: true })).toBeVisible();
  await page.goto('/#/check');
  await expect(page.getByRole('heading', { name: ui.check.setAside })).toBeVisible();
  await expect(page.getByRole('main').locator('ul').getByText(topic)).toBeVisible();
  expect(await outputsWith(page)).toEqual({ summary: [], print: [], text: [] });

  await page.goto(`/#/q/${TOPIC}`);
  await choose(page, 'often-hard');
  await expect(page.getByText(ui.question.setAside, { exact: true })).toHaveCount(0);
  await page.goto('/#/check');
  await expect(page.getByRole('heading', { name: ui.check.setAside })).toHaveCount(0);
  expect(await outputsWith(page)).toEqual({ summary: NOTES, print: NOTES, text: NOTES });
});

test('Another grade brings other questions, and the first grade brings the first ones back.', async ({
  page,
}) => {
  await openWith(page, responses, 'check');
  await changeGrade(page, '7');
  await expect(line(page, itemTitle(en, 'sc-locker'))).toHaveCount(1);
  await expect(line(page, itemTitle(en, 'sc-coat-shoes'))).toHaveCount(0);

  await changeGrade(page, '2');
  await expect(line(page, itemTitle(en, 'sc-locker'))).toHaveCount(0);
  await expect(said(page, itemTitle(en, 'sc-coat-shoes'))).toHaveText(
    followups.answers['goes-well'],
  );
  expect(await outputsWith(page)).toEqual({ summary: NOTES, print: NOTES, text: NOTES });
});

async function change(page: Page, what: string): Promise<void> {
  await page
    .getByRole('button', { name: ui.check.changeWhat({ what }), exact: true })
    .first()
    .click();
}

async function changeGrade(page: Page, grade: '2' | '7'): Promise<void> {
  await change(page, ui.check.grade);
  await expectStep(page, 'child');
  await page.getByLabel(ui.aboutChild.grade, { exact: true }).selectOption(followups.grades[grade]);
  await press(page, ui.common.keepChange);
  await expectStep(page, 'check');
}

/** A line of the check step, by what was asked. */
function line(page: Page, name: string) {
  return page
    .locator('dl > div')
    .filter({ has: page.locator('dt').getByText(name, { exact: true }) });
}

function said(page: Page, name: string) {
  return line(page, name).first().locator('bdi');
}

/** Which of the topic's notes stand in the summary, in the print view, and in the copied text. */
async function outputsWith(page: Page) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const found = (text: string) => NOTES.filter((note) => fold(text).includes(fold(note)));
  await page.goto('/#/summary');
  await expectStep(page, 'summary');
  const summary = found(await page.getByRole('main').innerText());
  await page.goto('/#/print');
  await expectStep(page, 'print');
  const print = found(await page.getByRole('main').innerText());
  await page.goto('/#/take');
  await press(page, ui.take.copy);
  await expect(page.getByText(ui.take.copied, { exact: true })).toBeVisible();
  const text = found(await page.evaluate(() => navigator.clipboard.readText()));
  await page.goto('/#/check');
  await expectStep(page, 'check');
  return { summary, print, text };
}
