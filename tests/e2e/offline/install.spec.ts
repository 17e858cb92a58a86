import { wholeBrowser } from '../../../scripts/lib/chromium.mjs';
import { en } from '../../../src/content/en/index.ts';
import { expect, test } from './fixtures.ts';

const { ui } = en;

// Only a browser with windows installs apps.
test.use({ launchOptions: wholeBrowser() });

test('The app can be installed: a neutral name, and icons of the sizes they say.', async ({
  page,
}) => {
  await page.goto('/');
  const cdp = await page.context().newCDPSession(page);
  const { errors, data } = await cdp.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest: { name: string; short_name: string } = JSON.parse(data ?? '');
  expect([manifest.name, manifest.short_name]).toEqual([ui.common.product, 'Backpack']);
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
  // The browser of a test is a private window, which installs nothing; there is no other reason.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});
