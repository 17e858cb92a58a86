import type { Page } from '@playwright/test';
import { en } from '../../../src/content/en/index.ts';
import { itemTitle } from '../../../src/content/words.ts';
import { families } from '../../families/index.ts';
import { expectAccessible } from '../accessible.ts';
import { openWith } from '../draft.ts';
import { expect, test } from '../fixtures.ts';

const { ui } = en;
const maya = families.maya.responses;
const only = { ...maya, coverage: { ...maya.coverage, only: ['fm-copying'] as const } };
const LINK = 'invited?parts=sensory.social&grade=3&length=quick&lang=en';

const STATES: readonly Readonly<{ name: string; reach: (page: Page) => Promise<void> }>[] = [
  { name: 'for teachers', reach: (page) => openWith(page, maya, 'teacher') },
  { name: 'invite a family', reach: (page) => openWith(page, maya, 'invite') },
  {
    name: 'invite a family, single questions',
    async reach(page) {
      await openWith(page, maya, 'invite');
      await page.getByLabel(ui.aboutChild.grade).selectOption('3');
      await page.getByText(ui.invite.kinds.questions, { exact: true }).click();
      await page.getByRole('checkbox', { name: itemTitle(en, 'fm-copying') }).check();
      await expect(page.getByRole('heading', { name: ui.invite.flyer })).toBeVisible();
    },
  },
  {
    name: 'invited',
    async reach(page) {
      await page.goto(`/#/${LINK}`);
      await expect(page.getByRole('button', { name: ui.invited.start })).toBeVisible();
    },
  },
  { name: 'invited, with notes on the device', reach: (page) => openWith(page, maya, LINK) },
  {
    name: 'invited by a link that is spoiled',
    async reach(page) {
      await page.goto('/#1.spoiled');
      await expect(page.locator('h1')).toHaveText(ui.invited.refused.mistyped);
    },
  },
  { name: 'cover, single questions', reach: (page) => openWith(page, only, 'cover') },
];

// Four looks at each screen, on machines that may be busy.
test.describe.configure({ timeout: 90_000 });

for (const { name, reach } of STATES) {
  test(`Anyone can use the screen “${name}”, in light and dark, on a phone and on a wide screen.`, async ({
    page,
  }) => {
    await reach(page);
    await expectAccessible(page);
  });
}
