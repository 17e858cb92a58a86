import { en } from '../../src/content/en/index.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { journey, stepId } from '../../src/responses/journey.ts';
import { families } from '../families/index.ts';
import { openWith } from './draft.ts';
import { begun, start } from './early.ts';
import { expect, test } from './fixtures.ts';
import { begin, choose, chosenRadios, expectStep, goOn, press, secondTap } from './screen.ts';

const { ui } = en;
const { responses } = families.maya;
const QUESTIONS = ['q/fm-pencil-comfort', 'q/fm-hand-stamina', 'q/fm-readable-writing'] as const;

test('Every step has an address of its own, which opens that step.', async ({ page }) => {
  await openWith(page, responses, 'welcome', 'take');
  const ids = journey(questionnaire, responses).map(stepId);
  const titles: string[] = [];
  for (const id of ids) {
    await page.goto(`/#/${id}`);
    await expectStep(page, id);
    titles.push(await page.locator('h1').innerText());
  }
  expect(new Set(ids).size).toBe(ids.length);
  // The wrap-up of each part asks the same question; all other headings differ.
  expect(new Set(titles).size).toBe(ids.length - 3);
});

test('Back and Forward of the browser walk the steps, and a reload stays on one with its answer.', async ({
  page,
}) => {
  await openWith(page, { ...responses, answers: {}, topics: [] }, QUESTIONS[0]);
  for (const id of QUESTIONS) {
    await expectStep(page, id);
    await choose(page, id === QUESTIONS[1] ? 'often-hard' : 'goes-well');
    await goOn(page);
  }
  await expectStep(page, 'q/fm-tell-vs-write');
  for (const id of QUESTIONS.toReversed()) {
    await page.goBack();
    await expectStep(page, id);
  }
  await page.goForward();
  await expectStep(page, QUESTIONS[1]);
  await expect(chosenRadios(page)).toHaveId('answer.often-hard');
  await page.reload();
  await expectStep(page, QUESTIONS[1]);
  await expect(chosenRadios(page)).toHaveId('answer.often-hard');
});

test('Back on the page shows the earlier answer, and the next question shows none.', async ({
  page,
}) => {
  await openWith(page, { ...responses, answers: {}, topics: [] }, QUESTIONS[0]);
  await choose(page, 'sometimes-hard');
  await goOn(page);
  await expectStep(page, QUESTIONS[1]);
  await expect(chosenRadios(page)).toHaveCount(0);
  await press(page, ui.common.back);
  await expectStep(page, QUESTIONS[0]);
  await expect(chosenRadios(page)).toHaveId('answer.sometimes-hard');
});

test('Before the grade is given, no address leads past the child step.', async ({ page }) => {
  await page.goto('/#/');
  await begin(page);
  await expectStep(page, 'child');
  for (const id of ['cover', 'q/fm-pencil-comfort', 'check', 'summary', 'take']) {
    await page.goto(`/#/${id}`);
    await expectStep(page, 'child');
  }
  await goOn(page);
  await expect(page.getByRole('link', { name: ui.errors.chooseGrade })).toBeVisible();
  await expectStep(page, 'child');
});

test('A first visit at the address of a later step begins at the start.', async ({ page }) => {
  await page.goto('/#/take');
  await expectStep(page, 'welcome');
});

test('Unknown addresses, and those of other grades and parts, lead back to where the parent stands.', async ({
  page,
}) => {
  await openWith(page, responses, 'q/fm-copying');
  const strange = [
    'q/sc-locker',
    'q/none',
    'details/fm-copying',
    'wrap/none',
    'nowhere',
    'q/',
    '%E0%A4%A',
    'constructor',
  ];
  for (const id of strange) {
    await page.goto(`/#/${id}`);
    await expectStep(page, 'q/fm-copying');
  }
});

test('A double click on Continue leads one step on, not past a question without its answer.', async ({
  page,
}) => {
  await openWith(page, { ...responses, answers: {}, topics: [] }, QUESTIONS[0]);
  await choose(page, 'goes-well');
  await page.getByRole('button', { name: ui.common.continue }).dblclick();
  await expectStep(page, QUESTIONS[1]);
});

test('The second tap of a slow double tap is not taken as an answer to the next question.', async ({
  page,
}) => {
  await openWith(page, { ...responses, answers: {}, topics: [] }, QUESTIONS[0]);
  await choose(page, 'goes-well');
  const button = page.getByRole('button', { name: ui.common.continue });
  await button.click();
  await expectStep(page, QUESTIONS[1]);
  await button.hover();
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  // What the tap would bring is drawn by the frame after the next.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await expect(page.getByRole('group', { name: ui.errors.heading })).toHaveCount(0);
  await expectStep(page, QUESTIONS[1]);
});

test('The second tap of a double tap on a button chooses nothing on the screen that stands there by then.', async ({
  page,
}) => {
  await page.goto('/');
  await begun(page);
  const tapAgain = await secondTap(page, start(page));
  await expectStep(page, 'child');
  expect(await tapAgain()).toBe('LABEL');
  await expect(chosenRadios(page)).toHaveCount(0);
  await page.getByText(ui.device.own).dblclick();
  await expect(page.getByRole('radio', { name: ui.device.own })).toBeChecked();
});

test('A link pressed while typed words still wait leads where it says, and the words are kept.', async ({
  page,
}) => {
  await openWith(page, responses, 'wrap/self-care');
  const words = 'A laminated card with the steps by the sink';
  await page.getByLabel(ui.wrap.helps).fill(words);
  await page.getByRole('link', { name: ui.common.aboutOt }).click();
  await expectStep(page, 'about-ot');
  await page.goBack();
  await expectStep(page, 'wrap/self-care');
  await expect(page.getByLabel(ui.wrap.helps)).toHaveValue(words);
});
