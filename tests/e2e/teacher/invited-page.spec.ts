import type { Page } from '@playwright/test';
import { en } from '../../../src/content/en/index.ts';
import { es } from '../../../src/content/es/index.ts';
import { fragmentsOf, invitationPage } from '../../../src/invitation/link.ts';
import { families } from '../../families/index.ts';
import { expectAccessible } from '../accessible.ts';
import { openWith } from '../draft.ts';
import { begun, holdScript, watchShifts } from '../early.ts';
import { expect, test } from '../fixtures.ts';
import { expectStep, goOn, group, press } from '../screen.ts';
import { parts, questions } from './invitations.ts';

const SPANISH = `/${invitationPage('es')}`;
const heading = (page: Page) => page.locator('h1');
const listed = (page: Page) => page.locator('main li');

test('Before the app has come the page of a teacher’s link can be read, in the language of the family; then it says what is suggested, and nothing has moved.', async ({
  page,
}) => {
  const shifted = await watchShifts(page);
  const letGo = await holdScript(page);
  await page.goto(`${SPANISH}#${fragmentsOf(parts).short}`, { waitUntil: 'commit' });
  await expect(heading(page)).toHaveText(es.ui.invited.heading);
  await expect(page).toHaveTitle(es.ui.common.title({ page: es.ui.invited.page }));
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByText(es.ui.welcome.privacy)).toBeVisible();
  await expect(page.locator('main').getByRole('status')).toHaveText(es.ui.invited.opening);
  await heading(page).focus();
  await page.evaluate(() => Reflect.set(window, 'before', document.querySelector('h1')));
  letGo();
  await begun(page);
  await expect(listed(page)).toHaveText([
    es.followups.domains.sensory,
    es.followups.domains.social,
  ]);
  await expect(page).toHaveURL('/#/invited');
  await expect(heading(page)).toBeFocused();
  expect(
    await page.evaluate(() => Reflect.get(window, 'before') === document.querySelector('h1')),
  ).toBe(true);
  expect(await shifted()).toBe(0);
  await press(page, es.ui.invited.start);
  await expect(heading(page)).toHaveText(es.ui.device.heading);
  await page.goBack();
  await expect(heading(page)).toHaveText(es.ui.invited.heading);
});

test('The page of a teacher’s link is accessible before the app has come.', async ({ page }) => {
  await holdScript(page);
  await page.goto(`${SPANISH}#${fragmentsOf(parts).short}`, { waitUntil: 'commit' });
  await expect(heading(page)).toHaveText(es.ui.invited.heading);
  await expectAccessible(page);
});

test('The English page of single questions; a language pressed before the app has come is not lost.', async ({
  page,
}) => {
  const letGo = await holdScript(page);
  const { long } = fragmentsOf(questions);
  await page.goto(`/${invitationPage('en')}#${long}`, { waitUntil: 'commit' });
  await expect(heading(page)).toHaveText(en.ui.invited.heading);
  await press(page, 'Español');
  letGo();
  await expect(heading(page)).toHaveText(es.ui.invited.heading);
  await expect(page.getByRole('heading', { name: es.ui.invited.questions })).toBeVisible();
});

test('A link that was cut off at its sign is told, in the language of its page.', async ({
  page,
}) => {
  await page.goto(SPANISH);
  await expect(heading(page)).toHaveText(es.ui.invited.refused.mistyped);
  await expect(page).toHaveURL('/#/invited');
});

test('What a family chose for itself goes before the language of the page, and its notes are named.', async ({
  page,
}) => {
  const { responses } = families.maya;
  await openWith(page, responses, 'check');
  await press(page, 'Español');
  await press(page, 'English');
  await page.goto(`${SPANISH}#${fragmentsOf(parts).short}`);
  await expect(heading(page)).toHaveText(en.ui.invited.heading);
  await expect(page.getByText(en.ui.invited.have)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('Begun before the notes of this device are open, what is suggested is kept.', async ({
  page,
}) => {
  // Asked before, on this device; its notes are gone.
  await page.addInitScript(() => localStorage.setItem('backpack-notes.device', 'own'));
  const letGo = await holdScript(page, 'open-keeping');
  await page.goto(`${SPANISH}#${fragmentsOf(parts).short}`);
  await press(page, es.ui.invited.start);
  letGo();
  await expectStep(page, 'child');
  await page.reload();
  await expectStep(page, 'child');
  await goOn(page, es);
  await expectStep(page, 'cover');
  const ticked = group(page, es.ui.cover.domains).getByRole('checkbox', { checked: true });
  await expect(ticked).toHaveCount(2);
});

test('Another address on that page is followed as on any.', async ({ page }) => {
  await page.goto(`${SPANISH}#/about-ot`);
  await expect(heading(page)).toHaveText(en.facts.title);
});
