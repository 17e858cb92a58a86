import { en } from '../../../src/content/en/index.ts';
import { watchShifts } from '../early.ts';
import { press } from '../screen.ts';
import { expect, test } from './fixtures.ts';
import { expectOffline } from './visit.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('On a later visit nothing moves while our letters come: they are shown with the next new screen.', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await expectOffline(page);
  await page.close();
  const later = await context.newPage();
  const shifted = await watchShifts(later);
  // As on an old phone: a quick machine has the letters before it paints.
  const cdp = await context.newCDPSession(later);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await later.goto('/');
  await expectOffline(later);
  await later.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(await shifted()).toBe(0);
  await press(later, en.ui.welcome.start);
  await expect(later.locator('h1')).toHaveText(en.ui.device.heading);
  await expect(later.locator('html')).toHaveAttribute('data-letters', '');
});
