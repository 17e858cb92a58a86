import type { Page } from '@playwright/test';
import { en } from '../../../src/content/en/index.ts';
import { es } from '../../../src/content/es/index.ts';
import { itemTitle } from '../../../src/content/words.ts';
import { fragmentsOf } from '../../../src/invitation/link.ts';
import type { Invitation } from '../../../src/invitation/types.ts';
import { families } from '../../families/index.ts';
import { keptDrafts, openWith } from '../draft.ts';
import { expect, test } from '../fixtures.ts';
import { fold, readPdf } from '../read-pdf.ts';
import { begin, expectStep, goOn, group, press } from '../screen.ts';
import { savePdf } from '../take-pdf.ts';
import { firstPage, scan } from './scan.ts';

const { ui } = en;
const maya = families.maya.responses;
const NAME = maya.child.nickname;

const parts: Invitation = {
  domains: ['sensory', 'social'],
  only: [],
  grade: '3',
  length: 'quick',
  locale: 'es',
};
const questions: Invitation = {
  ...parts,
  only: ['sr-room-noise', 'st-hallway', 'st-ask-help'],
  locale: 'en',
};

// Fonts and pages on machines that may be busy.
test.describe.configure({ timeout: 120_000 });

test('A teacher makes a link, a QR code and a flyer in the language of the family.', async ({
  page,
  baseURL,
}, testInfo) => {
  await page.goto('/');
  await page.getByRole('link', { name: ui.teacher.page }).click();
  await expectStep(page, 'teacher');
  await page.getByRole('link', { name: ui.teacher.inviteGo }).click();
  await expectStep(page, 'invite');
  await page.getByText('Español', { exact: true }).last().click();
  await page.getByLabel(ui.aboutChild.grade).selectOption('3');
  for (const left of ['fine-motor', 'self-care'] as const) {
    await group(page, ui.invite.kinds.parts)
      .getByRole('checkbox', { name: en.followups.domains[left] })
      .uncheck();
  }
  const link = `${baseURL ?? ''}#${fragmentsOf(parts).short}`;
  await expect(page.getByLabel(ui.invite.link, { exact: true })).toHaveValue(link);
  await expect(page.getByLabel(ui.invite.long)).toHaveValue(
    `${baseURL ?? ''}#${fragmentsOf(parts).long}`,
  );
  const [code] = await page.getByRole('img', { name: ui.invite.qr({ link }) }).all();
  expect(await scan(page, (await code?.screenshot()) ?? Buffer.alloc(0))).toBe(link);

  const saved = await savePdf(page);
  const path = await saved.path();
  expect(await scan(page, firstPage(path, testInfo.outputPath('page')))).toBe(link);
  const { text } = await readPdf(saved);
  const { flyer } = es.ui;
  const said = [
    flyer.title,
    flyer.lead,
    flyer.minutes.quick,
    flyer.private,
    flyer.optional,
    flyer.type({ link }),
    flyer.without({ home: baseURL ?? '', start: es.ui.welcome.start }),
    es.followups.domains.sensory,
    es.followups.domains.social,
    flyer.noPhone,
  ];
  expect(said.filter((sentence) => !fold(text).includes(fold(sentence)))).toEqual([]);
});

test('Single questions can be picked, once the grade is known.', async ({ page, baseURL }) => {
  await page.goto('/#/invite');
  await page.getByText(ui.invite.kinds.questions, { exact: true }).click();
  await expect(page.getByText(ui.invite.needsGrade)).toBeVisible();
  await expect(page.getByText(ui.invite.nothing)).toBeVisible();
  await page.getByLabel(ui.aboutChild.grade).selectOption('3');
  for (const linkId of questions.only) {
    await page.getByRole('checkbox', { name: itemTitle(en, linkId) }).check();
  }
  await expect(page.getByLabel(ui.invite.link, { exact: true })).toHaveValue(
    `${baseURL ?? ''}#${fragmentsOf(questions).short}`,
  );
});

test('The link can be copied, and says so; where copying is not allowed it is there to select.', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/#/invite');
  const link = await page.getByLabel(ui.invite.link, { exact: true }).inputValue();
  await press(page, ui.invite.copy);
  await expect(page.getByText(ui.invite.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed.'));
  });
  await press(page, ui.invite.copy);
  await expect(page.getByText(ui.invite.copyFailed)).toBeVisible();
});

test('A parent opens the link, sees what is suggested in their language, and begins with it.', async ({
  page,
}) => {
  await page.goto(`/#${fragmentsOf(parts).short}`);
  await expect(page.locator('h1')).toHaveText(es.ui.invited.parts);
  await expect(page).toHaveURL('/#/invited');
  await expect(listed(page)).toHaveText([
    es.followups.domains.sensory,
    es.followups.domains.social,
  ]);
  await press(page, es.ui.invited.start);
  await page.getByText(es.ui.device.own, { exact: true }).click();
  await goOn(page, es);
  await expectStep(page, 'child');
  await expect(page.getByLabel(es.ui.aboutChild.grade)).toHaveValue('3');
  await goOn(page, es);
  await expectStep(page, 'cover');
  const ticked = group(page, es.ui.cover.domains).getByRole('checkbox', { checked: true });
  await expect(ticked).toHaveCount(2);
  await goOn(page, es);
  await expectStep(page, 'domain/sensory');
  await page.reload();
  await expectStep(page, 'domain/sensory');
  expect((await keptDrafts(page)).map(({ responses }) => responses.coverage)).toEqual([
    { domains: ['sensory', 'social'], only: [], length: 'quick', extras: false },
  ]);
});

test('Single questions are named before and on the way, and the parent is free to ask for more.', async ({
  page,
}) => {
  await page.goto(`/#${fragmentsOf(questions).long}`);
  await expect(page.locator('h1')).toHaveText(ui.invited.questions);
  await expect(page).toHaveURL('/#/invited');
  const names = questions.only.map((linkId) => itemTitle(en, linkId));
  await expect(listed(page)).toHaveText(names);
  await press(page, ui.invited.start);
  await page.getByText(ui.device.own, { exact: true }).click();
  await goOn(page);
  await goOn(page);
  await expectStep(page, 'cover');
  await expect(page.getByRole('radio', { name: ui.cover.only })).toBeChecked();
  await expect(listed(page)).toHaveText(names);
  await goOn(page);
  await expectStep(page, 'domain/sensory');
  await press(page, ui.common.back);
  await expectStep(page, 'cover');
  await page.getByRole('radio', { name: ui.cover.quick }).check();
  await page.getByRole('radio', { name: ui.cover.only }).check();
  await expect(listed(page)).toHaveText(names);
  await page.goto('/#/q/st-hallway');
  await expectStep(page, 'q/st-hallway');
  await page.goto('/#/cover');
  await page.getByRole('radio', { name: ui.cover.quick }).check();
  await goOn(page);
  await page.goto('/#/q/st-group-work');
  await expectStep(page, 'q/st-group-work');
});

test('The code of a link stays in no entry of the history.', async ({ page }) => {
  const { short } = fragmentsOf(questions);
  await openWith(page, maya, 'q/fm-copying');
  await page.evaluate((code) => {
    window.location.hash = code;
  }, short);
  await expect(page.locator('h1')).toHaveText(ui.invited.questions);
  const cdp = await page.context().newCDPSession(page);
  const { entries } = await cdp.send('Page.getNavigationHistory');
  await cdp.detach();
  const addresses = entries.map(({ url }) => new URL(url).hash);
  expect(addresses.slice(-2)).toEqual(['#/q/fm-copying', '#/invited']);
  expect(addresses.filter((hash) => hash.includes(short))).toEqual([]);
  await page.goBack();
  await expectStep(page, 'q/fm-copying');
});

test('A link that was copied wrongly is told, and suggests nothing.', async ({ page }) => {
  const { short } = fragmentsOf(questions);
  const told = [
    { code: `${short.slice(0, -1)}!`, why: 'mistyped' },
    { code: short.replace('.3.', '.4.'), why: 'mistyped' },
    { code: short.replace('1.', '9.'), why: 'newer' },
    { code: '/invited?parts=cooking', why: 'nothing-known' },
  ] as const;
  for (const { code, why } of told) {
    await page.goto('/#/welcome');
    await page.goto(`/#${code}`);
    await expect(page.locator('h1')).toHaveText(ui.invited.refused[why]);
    await expect(page.getByText(ui.invited.refusedText[why])).toBeVisible();
    await expect(page).toHaveURL('/#/invited');
  }
  await page.goto(`/#${fragmentsOf(parts).long}&child=Maya`);
  await expect(page.getByText(ui.invited.notWhole)).toBeVisible();
});

test('Loaded again without its link, the page of an invitation says how to go on.', async ({
  page,
}) => {
  await page.goto('/#/invited');
  await expect(page.locator('h1')).toHaveText(ui.invited.none);
  await page.getByRole('link', { name: ui.common.toStart }).click();
  await expectStep(page, 'welcome');
});

test('An invitation is added to the notes that the parent picks, and nothing else in them changes.', async ({
  page,
}) => {
  await openWith(
    page,
    { ...maya, coverage: { ...maya.coverage, domains: ['fine-motor'] } },
    'check',
  );
  await page.goto(`/#${fragmentsOf({ ...parts, locale: 'en' }).short}`);
  await press(page, ui.invited.add({ name: NAME }));
  await expectStep(page, 'cover');
  await expect
    .poll(async () => (await keptDrafts(page)).map(({ responses }) => responses))
    .toEqual([
      { ...maya, coverage: { ...maya.coverage, domains: ['fine-motor', 'sensory', 'social'] } },
    ]);
});

test('On a shared device it is said that new notes take the place of those on the page.', async ({
  page,
}) => {
  await page.goto('/');
  await press(page, ui.welcome.start);
  await page.getByText(ui.device.shared, { exact: true }).click();
  await goOn(page);
  await page.getByLabel(ui.aboutChild.grade).selectOption('5');
  await page.goto(`/#${fragmentsOf(questions).short}`);
  await expect(page.getByText(ui.invited.freshShared)).toBeVisible();
  await page.getByRole('link', { name: ui.invited.keep }).click();
  await expect(page.getByLabel(ui.aboutChild.grade)).toHaveValue('5');
  await page.goto(`/#${fragmentsOf(questions).short}`);
  await press(page, ui.invited.fresh);
  await expectStep(page, 'child');
  await expect(page.getByLabel(ui.aboutChild.grade)).toHaveValue('3');
  expect(await keptDrafts(page)).toEqual([]);
});

test('A family’s own choice of language goes before the one of a link.', async ({ page }) => {
  await page.goto('/');
  await begin(page);
  await press(page, 'English');
  await page.goto(`/#${fragmentsOf(parts).short}`);
  await expect(page.locator('h1')).toHaveText(ui.invited.parts);
});

function listed(page: Page) {
  return page.locator('main ul > li');
}
