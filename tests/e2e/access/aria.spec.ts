import { expect } from '@playwright/test';
import { test } from '../../access/fixtures.ts';
import { states } from '../../states/index.ts';

for (const { name, reach } of states) {
  test(`“${name}” tells assistive technology what it told before.`, async ({ visit }) => {
    const { page, words } = visit;
    // Days and codes stay the same from run to run.
    await page.clock.setFixedTime('2026-11-23T12:00:00');
    await page.addInitScript(() => {
      Reflect.set(crypto, 'getRandomValues', (bytes: Uint8Array) => bytes.fill(7));
    });
    await reach({ page, words });
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
}
