import { execFileSync } from 'node:child_process';
import type { Locator, Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import { forBand } from '../../src/content/words.ts';
import { itemName } from '../../src/document/compose/names.ts';
import { questionnaire, type ItemId } from '../../src/questions/index.ts';
import type { Grade, GradeBand } from '../../src/questions/types.ts';
import { activeItems } from '../../src/responses/active.ts';
import { NO_RESPONSES } from '../../src/responses/defaults.ts';
import { families } from '../families/index.ts';
import { openWith } from './draft.ts';
import { expect, test } from './fixtures.ts';
import { fold, readPdf, timesIn, wordsIn } from './read-pdf.ts';
import { group, press } from './screen.ts';
import { download, makePdf, savePdf } from './take-pdf.ts';

const { ui } = en;
const maya = families.maya.responses;
const NAME = maya.child.nickname;

// Fonts and pages on machines that may be busy.
test.describe.configure({ timeout: 120_000 });

test('The preview shows as many pages as the PDF has, with the same words.', async ({ page }) => {
  await openWith(page, maya, 'take');
  await expect(pictures(page)).toHaveCount(0);
  const drawn = await seePages(page);
  const saved = await savePdf(page);
  const pdf = await readPdf(saved);
  const pages = pageCount(await saved.path());
  expect(drawn.labels).toEqual(
    drawn.labels.map((_, index) =>
      expect.stringContaining(`${en.pdf.pageOf({ page: `${index + 1}`, pages: `${pages}` })}: `),
    ),
  );
  expect(drawn.labels.length).toBe(pages);
  expect(wordsIn(drawn.texts.join(' ')).toSorted()).toEqual(wordsIn(pdf.text).toSorted());
});

test('The preview is drawn with the letters of the paper: each text is as long as there.', async ({
  page,
}) => {
  await openWith(page, families['many-letters'].responses, 'take');
  await seePages(page);
  const off = await pictures(page)
    .locator('text')
    .evaluateAll((texts) =>
      texts.flatMap((text) => {
        if (!(text instanceof SVGTextElement)) return [];
        const onPaper = text.textLength.baseVal.value;
        text.removeAttribute('textLength');
        const drawn = text.getComputedTextLength();
        const isAlike = Math.abs(drawn - onPaper) <= 0.5 + onPaper / 100;
        return isAlike ? [] : [`${text.textContent}: ${drawn} instead of ${onPaper}`];
      }),
    );
  expect(off).toEqual([]);
});

test('The preview says for each chosen page what is left out, and follows the choices.', async ({
  page,
}) => {
  await openWith(
    page,
    { ...maya, sharing: { ...maya.sharing, pages: ['school', 'keep'] } },
    'take',
  );
  await seePages(page);
  const { leftOut, bodyCareOff, leftOutOf } = ui.paper;
  const { pageNames } = ui.take;
  const lines = page.locator('section[aria-labelledby="pages"] > ul > li');
  await expect(lines).toHaveText([
    `${leftOutOf({ sheet: pageNames.school, what: leftOut.school })} ${bodyCareOff}`,
    leftOutOf({ sheet: pageNames.keep, what: leftOut.keep }),
  ]);
  await group(page, ui.take.pages).getByRole('checkbox', { name: pageNames.keep }).uncheck();
  await expect(lines).toHaveCount(1);
  await expect(pictures(page).first()).toHaveAccessibleName(new RegExp(pageNames.school, 'u'));
  await press(page, ui.paper.hide);
  await expect(pictures(page)).toHaveCount(0);
});

const BANDS: readonly Readonly<{ grade: Grade; band: GradeBand }>[] = [
  { grade: 'K', band: 'K-2' },
  { grade: '4', band: '3-5' },
  { grade: '7', band: '6-8' },
  { grade: '11', band: '9-12' },
];

for (const { grade, band } of BANDS) {
  test(`Blank sheets for grade ${grade} hold every question, with the same numbers for parent and teacher.`, async ({
    page,
  }) => {
    await page.goto('/#/');
    await page.getByRole('link', { name: ui.paper.blank.page }).click();
    await page.getByLabel(ui.aboutChild.grade).selectOption(grade);
    await page.getByText(ui.paper.blank.lengths.extras, { exact: true }).click();
    const parent = fold((await readPdf(await savePdf(page))).text);
    await page.getByText(ui.paper.blank.sheets.teacher, { exact: true }).click();
    const teacher = fold((await readPdf(await savePdf(page))).text);
    const { onParent, onTeacher } = expectedLines(grade, band);
    expect(onParent.filter((line) => timesIn(parent, fold(line)) !== 1)).toEqual([]);
    expect(onTeacher.filter((line) => timesIn(teacher, fold(line)) !== 1)).toEqual([]);
  });
}

test('A blank sheet in large print holds nothing that the parent has said, nor the child’s name.', async ({
  page,
}) => {
  await openWith(page, maya, 'take');
  await page.goto('/#/blank');
  await page.getByText(ui.paper.blank.sizes.large, { exact: true }).click();
  const pdf = await readPdf(await savePdf(page));
  expect(pdf.text).not.toContain(NAME);
  expect(pdf.text).toContain(en.followups.grades[maya.child.grade ?? 'K']);
});

test('Sharing hands over one PDF, at a press of its own, with no name in it.', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, {
      canShare: (what: ShareData) => what.files?.length === 1,
      share: async (what: ShareData) => {
        shared.push(Object.keys(what), ...(what.files ?? []).map(({ name, type }) => [name, type]));
      },
    });
  });
  await openWith(page, maya, 'take');
  const offer = page.getByRole('button', { name: ui.paper.share });
  await expect(offer).toHaveCount(0);
  await makePdf(page);
  expect(await sharedOn(page)).toEqual([]);
  await offer.click();
  await expect
    .poll(() => sharedOn(page))
    .toEqual([
      ['files'],
      [expect.stringMatching(/^school-notes-\d{4}-\d{2}-\d{2}\.pdf$/u), 'application/pdf'],
    ]);
  expect((await download(page)).suggestedFilename()).not.toContain(NAME);
});

test('Where sharing fails it is said, and where files cannot be shared nothing is offered.', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    });
  });
  await openWith(page, maya, 'take');
  await makePdf(page);
  await press(page, ui.paper.share);
  await expect(page.getByText(ui.paper.shareFailed, { exact: true })).toBeVisible();
  await page.evaluate(() => Object.assign(navigator, { canShare: () => false }));
  await page.goto('/#/print');
  await page.goto('/#/take');
  await makePdf(page);
  await expect(page.getByRole('button', { name: ui.paper.share })).toHaveCount(0);
});

test('The e-mail holds the ticked questions for the teacher, and none that are not ticked.', async ({
  page,
}) => {
  await openWith(page, { ...maya, questionsOff: ['teacher.try-one', 'teacher.tried'] }, 'take');
  const mail = await draft(page);
  const child = { child: NAME };
  const { questions } = en.ask;
  expect(mail.to).toBe('');
  expect(mail.subject).toBe(ui.paper.emailSubject);
  expect(mail.body).toContain(`- ${questions['teacher.hard'](child)}`);
  expect(mail.body).toContain(`- ${questions['teacher.easy-change'](child)}`);
  expect(mail.body).not.toContain(questions['teacher.try-one'](child));
  expect(mail.body).not.toContain(questions['teacher.tried'](child));
  await expect(page.getByText(ui.paper.emailCut, { exact: true })).toHaveCount(0);
});

test('A long e-mail is cut after a whole question, and it is said.', async ({ page }) => {
  await openWith(page, families['all-unseen'].responses, 'take');
  const mail = await draft(page);
  expect(mail.length).toBeLessThanOrEqual(1800);
  expect(mail.body).toMatch(/[^\s-]$/u);
  await expect(page.getByText(ui.paper.emailCut, { exact: true })).toBeVisible();
});

/** The pages on the screen. */
function pictures(page: Page): Locator {
  return page.locator('section[aria-labelledby="pages"]').getByRole('img');
}

/** Opens the preview, and reads its pages. */
async function seePages(
  page: Page,
): Promise<Readonly<{ labels: readonly (string | null)[]; texts: readonly string[] }>> {
  await press(page, ui.paper.see);
  await pictures(page).first().waitFor();
  const all = await pictures(page).all();
  return {
    labels: await Promise.all(all.map((picture) => picture.getAttribute('aria-label'))),
    texts: await pictures(page).locator('text').allTextContents(),
  };
}

function pageCount(path: string): number {
  return Number(execFileSync('qpdf', ['--show-npages', path], { encoding: 'utf8' }));
}

/** What each line of the sheets says: its number, then the question or the short name. */
function expectedLines(grade: Grade, band: GradeBand) {
  const items = activeItems(questionnaire, {
    ...NO_RESPONSES,
    child: { ...NO_RESPONSES.child, grade },
    coverage: { ...NO_RESPONSES.coverage, length: 'full', extras: true },
  });
  const shared = items.filter(({ isPrivate }) => isPrivate !== true);
  const onlyHere = items.filter(({ isPrivate }) => isPrivate === true);
  const question = (linkId: ItemId) =>
    ui.question.stem({
      child: ui.child.yourChild,
      completion: forBand(en.items[linkId].completion, band),
    });
  return {
    onParent: [...shared, ...onlyHere].map(
      ({ linkId }, index) => `${index + 1} ${question(linkId)}`,
    ),
    onTeacher: shared.map(({ linkId }, index) => `${index + 1} ${itemName(en, linkId)}`),
  };
}

function sharedOn(page: Page): Promise<unknown> {
  return page.evaluate('window.shared');
}

/** The e-mail as a mail program would open it. */
async function draft(page: Page) {
  const address =
    (await page.getByRole('link', { name: ui.paper.email }).getAttribute('href')) ?? '';
  const { pathname, searchParams } = new URL(address);
  return {
    length: address.length,
    to: pathname,
    subject: searchParams.get('subject') ?? '',
    body: searchParams.get('body') ?? '',
  };
}
