import type { Locator, Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import { itemTitle } from '../../src/content/words.ts';
import { families } from '../families/index.ts';
import { openWith } from './draft.ts';
import { choice } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { expectFocus, key, keyOn, tabTo, typeIn } from './keys.ts';
import { fold, foldPdf, readPdf, timesIn } from './read-pdf.ts';
import { begin, chosenRadios, expectStep, group } from './screen.ts';

const { ui, followups } = en;
const NICKNAME = 'Zadie';
const NOTE = 'A pillow on the chair, and ten minutes alone with the clay.';
const EXAMPLE = 'On Monday she wrote two lines and then told the whole story to the cat.';

test.use({ viewport: { width: 390, height: 844 } });
test.describe.configure({ timeout: 240_000 });

for (const [where, viewport] of [
  ['on a phone', { width: 390, height: 844 }],
  // 1280 × 1024 at 400 %, or a phone with its keyboard open.
  ['on a very small screen', { width: 320, height: 256 }],
] as const) {
  test(`A parent of a second grader goes from the start to the PDF with the keyboard alone, ${where}.`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await walkByKeys(page);
  });
}

test('Continue without a grade puts the focus on what to mend, each line of it on its field.', async ({
  page,
}) => {
  await page.goto('/#/');
  await begin(page);
  await expectStep(page, 'child');
  await goOn(page);
  const faults = page.getByRole('group', { name: ui.errors.heading });
  await expect(faults).toBeFocused();
  await keyOn(page, faults.getByRole('link', { name: ui.errors.chooseGrade }), 'Enter');
  await expect(page.getByLabel(ui.aboutChild.grade, { exact: true })).toBeFocused();
  await goOn(page);
  await expect(faults).toBeFocused();
});

test('The focus stays on the arrow that moves a topic, up and down.', async ({ page }) => {
  await openWith(page, families.maya.responses, 'topics');
  const topic = itemTitle(en, 'sr-sudden-sound');
  const down = button(page, ui.topics.down({ topic }));
  const up = button(page, ui.topics.up({ topic }));
  await down.focus();
  await key(page, 'Enter');
  await expect(down).toBeFocused();
  await up.focus();
  await key(page, 'Enter');
  await expect(up).toBeFocused();
});

test('The news that five topics are chosen hides no row that takes the focus.', async ({
  page,
}) => {
  await openWith(page, families['long-notes'].responses, 'topics');
  const rows = group(page, ui.topics.list).getByRole('checkbox');
  await keyOn(page, rows.and(page.locator(':not(:checked)')).first(), 'Space');
  await expect(page.getByText(ui.topics.full, { exact: true })).toBeInViewport();
  for (const row of (await rows.all()).slice(1)) {
    await key(page, 'Tab');
    await expect(row).toBeFocused();
    const [bar, shown] = [await boxOf(page.getByText(ui.topics.full)), await boxOf(row)];
    expect(shown.y + shown.height, 'The row ends above the news.').toBeLessThan(bar.y);
  }
});

test('The focus is not lost when “since when” is cleared.', async ({ page }) => {
  await openWith(page, families.maya.responses, 'details/fm-hand-stamina');
  await button(page, ui.details.sinceClear).focus();
  await key(page, 'Enter');
  await expect(group(page, ui.details.since).getByRole('radio', { checked: true })).toHaveCount(0);
});

test('The focus is not lost when a row for something tried comes or goes.', async ({ page }) => {
  await openWith(page, families.maya.responses, 'details/fm-hand-stamina');
  await button(page, ui.details.removeTried({ position: '2' })).focus();
  await key(page, 'Enter');
  for (const _ of ['2', '3', '4']) {
    await button(page, ui.details.addTried).focus();
    await key(page, 'Enter');
  }
  await expect(group(page, ui.details.triedNumber({ position: '4' }))).toBeVisible();
});

test('The focus is not lost when the answers are erased.', async ({ page }) => {
  await openWith(page, families.maya.responses, 'erase');
  await button(page, ui.erase.confirm).focus();
  await key(page, 'Enter');
  await expect(page.getByText(ui.erase.done, { exact: true })).toBeVisible();
  await expectFocus(page);
});

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (box === null) throw new Error('Nothing is shown.');
  return box;
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

async function goOn(page: Page): Promise<void> {
  await keyOn(page, button(page, ui.common.continue), 'Enter');
}

/** Answers from the first radio by one arrow key. */
async function answer(page: Page, arrow: string, expected: keyof typeof followups.answers) {
  await tabTo(page, page.locator('[id="answer.goes-well"]'));
  await key(page, arrow);
  await expect(chosenRadios(page)).toHaveId(`answer.${expected}`);
}

/** A step has begun: its address, the focus on its heading, and no name in the title of the tab. */
async function arrive(page: Page, id: string): Promise<void> {
  await expectStep(page, id);
  await expect(page.locator('h1')).toBeFocused();
  expect(await page.title()).not.toContain(NICKNAME);
}

/** From the first look to the file, with keys alone; the focus is seen after each press. */
async function walkByKeys(page: Page): Promise<void> {
  await page.goto('/#/');
  await expectStep(page, '');
  await key(page, 'Tab');
  await expect(page.getByRole('link', { name: ui.common.skipLink })).toBeFocused();
  await key(page, 'Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await keyOn(page, button(page, ui.welcome.start), 'Enter');

  await arrive(page, 'child');
  await tabTo(page, page.getByRole('radio').first());
  await key(page, 'Space');
  await key(page, 'Enter');
  await expect(page.getByRole('heading', { name: ui.aboutChild.heading, level: 1 })).toBeFocused();
  await typeIn(page, page.getByLabel(ui.aboutChild.nickname), NICKNAME);
  await tabTo(page, page.getByLabel(ui.aboutChild.grade, { exact: true }));
  for (const _ of ['K', '1', '2']) await key(page, 'ArrowDown');
  await expect(page.getByLabel(ui.aboutChild.grade, { exact: true })).toHaveValue('2');
  await keyOn(page, choice(group(page, ui.aboutChild.seenAt), followups.seenAt.home), 'Space');
  await tabTo(page, page.getByLabel(ui.aboutChild.nickname), 'Shift+Tab');
  await key(page, 'Enter');

  await arrive(page, 'cover');
  for (const domain of ['sensory', 'social'] as const) {
    await keyOn(page, choice(group(page, ui.cover.domains), followups.domains[domain]), 'Space');
  }
  await tabTo(page, page.getByRole('radio', { name: ui.cover.quick }));
  await key(page, 'ArrowDown');
  await expect(page.getByRole('radio', { name: ui.cover.full })).toBeChecked();
  await key(page, 'ArrowUp');
  await expect(page.getByRole('radio', { name: ui.cover.quick })).toBeChecked();
  await goOn(page);

  await arrive(page, 'domain/fine-motor');
  await keyOn(page, button(page, ui.domain.start), 'Enter');
  await arrive(page, 'q/fm-pencil-comfort');
  await answer(page, 'ArrowDown', 'sometimes-hard');
  await goOn(page);
  await arrive(page, 'q/fm-tell-vs-write');
  await keyOn(page, button(page, ui.question.skip), 'Enter');
  await arrive(page, 'q/fm-class-tools');
  await answer(page, 'ArrowUp', 'not-seen');
  await key(page, 'Enter');
  await arrive(page, 'q/fm-writing-start');
  await tabTo(page, page.getByRole('radio', { name: followups.answers['goes-well'] }));
  await key(page, 'Space');
  await keyOn(page, button(page, ui.question.clear), 'Enter');
  await expect(chosenRadios(page)).toHaveCount(0);
  // Where none is chosen, Shift+Tab comes to the last of the group; from there the keys go round.
  await tabTo(page, page.getByRole('radio', { name: followups.answers['not-seen'] }), 'Shift+Tab');
  await key(page, 'ArrowDown');
  await key(page, 'ArrowDown');
  await key(page, 'ArrowDown');
  await expect(chosenRadios(page)).toHaveId('answer.often-hard');
  await goOn(page);

  await arrive(page, 'wrap/fine-motor');
  await keyOn(page, choice(group(page, ui.wrap.inPlace), followups.inPlace.seat), 'Space');
  await typeIn(page, page.getByLabel(ui.wrap.helps), NOTE);
  await goOn(page);
  await arrive(page, 'domain/self-care');
  await keyOn(page, button(page, ui.domain.skip), 'Enter');

  await arrive(page, 'strengths');
  await goOn(page);
  await arrive(page, 'health');
  await goOn(page);
  await arrive(page, 'topics');
  const list = group(page, ui.topics.list);
  const pencil = itemTitle(en, 'fm-pencil-comfort');
  const start = itemTitle(en, 'fm-writing-start');
  await keyOn(page, choice(list, pencil), 'Space');
  await keyOn(page, choice(list, start), 'Space');
  await keyOn(page, button(page, ui.topics.up({ topic: start })), 'Enter');
  const order = page.getByRole('list', { name: ui.topics.chosen }).getByRole('listitem');
  await expect(order).toHaveText([start, pencil]);
  await goOn(page);

  await arrive(page, 'details/fm-writing-start');
  const where = choice(group(page, ui.details.where), followups.where.classroom);
  await keyOn(page, where, 'Space');
  await typeIn(page, page.getByLabel(ui.details.example), EXAMPLE);
  await goOn(page);
  await arrive(page, 'details/fm-pencil-comfort');
  await keyOn(page, button(page, ui.details.skip), 'Enter');

  await arrive(page, 'check');
  const changed = ui.check.changeWhat({ what: pencil });
  await keyOn(page, button(page, changed).first(), 'Enter');
  await arrive(page, 'q/fm-pencil-comfort');
  await keyOn(page, button(page, ui.common.keepChange), 'Enter');
  await arrive(page, 'check');
  await keyOn(page, button(page, ui.check.next), 'Enter');
  await arrive(page, 'summary');
  await keyOn(page, page.locator('[id="ask.teacher.who-else"]'), 'Space');
  await keyOn(page, button(page, en.summary.toTake), 'Enter');

  await arrive(page, 'take');
  await keyOn(page, button(page, ui.take.make), 'Enter');
  await expect(page.getByText(ui.take.made, { exact: true })).toBeVisible();
  await expectFocus(page);
  const saving = page.waitForEvent('download');
  await keyOn(page, page.getByRole('link', { name: ui.take.download }), 'Enter');
  const pdf = await readPdf(await saving);
  const paper = foldPdf(pdf.text, []);
  expect(pdf.begins).toBe('%PDF-');
  expect(pdf.name).toMatch(/^school-notes-\d{4}-\d{2}-\d{2}\.pdf$/u);
  expect(paper).toContain(fold(en.pdf.school.heading({ child: NICKNAME })));
  expect([NOTE, EXAMPLE].map((text) => timesIn(paper, fold(text)))).toEqual([1, 1]);
  expect(paper).not.toContain(fold(en.ask.questions['teacher.who-else']({ child: NICKNAME })));
}
