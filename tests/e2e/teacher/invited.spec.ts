import type { Page } from '@playwright/test';
import { en } from '../../../src/content/en/index.ts';
import { es } from '../../../src/content/es/index.ts';
import { itemTitle } from '../../../src/content/words.ts';
import { fragmentsOf } from '../../../src/invitation/link.ts';
import { families } from '../../families/index.ts';
import { keptDrafts, openWith } from '../draft.ts';
import { expect, test } from '../fixtures.ts';
import { begin, expectStep, goOn, group, press } from '../screen.ts';
import { parts, questions } from './invitations.ts';

const { ui } = en;
const maya = families.maya.responses;
const NAME = maya.child.nickname;

test('A parent opens the link, sees what is suggested in their language, and begins with it.', async ({
  page,
}) => {
  await page.goto(`/#${fragmentsOf(parts).short}`);
  await expect(page.locator('h1')).toHaveText(es.ui.invited.heading);
  await expect(page.locator('h2')).toHaveText(es.ui.invited.parts);
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
  await expect(page.locator('h1')).toHaveText(ui.invited.heading);
  await expect(page.locator('h2')).toHaveText(ui.invited.questions);
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
  await expect(page.locator('h1')).toHaveText(ui.invited.heading);
  await expect(page.locator('h2')).toHaveText(ui.invited.questions);
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
  await expect(page.locator('h1')).toHaveText(ui.invited.heading);
});

function listed(page: Page) {
  return page.locator('main ul > li');
}
