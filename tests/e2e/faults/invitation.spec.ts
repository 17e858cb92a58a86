import { en } from '../../../src/content/en/index.ts';
import { fragmentsOf } from '../../../src/invitation/link.ts';
import { families } from '../../families/index.ts';
import { keptDrafts, openWith } from '../draft.ts';
import { expectStep, press } from '../screen.ts';
import { fault } from './faults.ts';
import { expect, QUESTION, test } from './fixtures.ts';

const { ui } = en;
const maya = families.maya.responses;
const { short } = fragmentsOf({
  domains: ['social'],
  only: [],
  grade: '1',
  length: 'quick',
  locale: 'en',
});

test(fault('F45').name, async ({ page }) => {
  await openWith(page, maya, QUESTION);
  const before = await keptDrafts(page);
  await page.goto(`/#${short}`);
  await expect(page.getByText(fault('F45').sees)).toBeVisible();
  // Asked, and left as it is.
  await page.getByRole('link', { name: ui.invited.keep }).click();
  await expectStep(page, QUESTION);
  expect(await keptDrafts(page)).toEqual(before);
  // Asked, and begun anew: the notes that were there stay beside the new ones.
  await page.goto(`/#${short}`);
  await press(page, ui.invited.fresh);
  await expectStep(page, 'child');
  await page.getByLabel(ui.aboutChild.nickname).fill('Sam');
  const kept = async (isNew: boolean) =>
    (await keptDrafts(page))
      .map(({ responses }) => responses)
      .filter(({ child }) => (child.nickname === 'Sam') === isNew);
  await expect
    .poll(async () => (await kept(true)).map(({ coverage }) => coverage))
    .toEqual([{ domains: ['social'], only: [], length: 'quick', extras: false }]);
  expect(await kept(false)).toEqual([maya]);
});
