import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { root } from '../../../scripts/lib/root.mjs';
import { test } from '../../access/fixtures.ts';
import { states } from '../../states/index.ts';

const FOLDER = join(root, 'tests/e2e/access/aria.spec.ts-snapshots');
const kept = readdirSync(FOLDER).map((file) => file.replace('.aria.yml', ''));
// `ALL_STATES=1` with `--update-snapshots` keeps those of the other states too.
const wanted = states.filter(
  ({ name }) => process.env['ALL_STATES'] === '1' || kept.includes(name),
);

for (const { name, reach } of wanted) {
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
