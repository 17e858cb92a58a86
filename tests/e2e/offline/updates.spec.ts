import type { Page } from '@playwright/test';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/root.mjs';
import { en } from '../../../src/content/en/index.ts';
import { begin, expectStep } from '../screen.ts';
import { shortWalk } from '../short-walk.ts';
import { savePdf } from '../take-pdf.ts';
import { expect, test } from './fixtures.ts';
import { expectVersion, goTo, nickname, offer, visitFirst } from './visit.ts';

const { ui } = en;

// One after another, so that the later versions are built once; long walks on a slow machine.
test.describe.configure({ mode: 'default', timeout: 90_000 });

test('F25: A new version is offered on welcome alone, and loaded only when it is taken.', async ({
  page,
  site,
  later: [two],
}) => {
  await visitFirst(page);
  await begin(page);
  site.putUp(two);
  await nickname(page).fill('Robin');
  await goTo(page, 'welcome');
  await expect(offer(page)).toBeVisible();
  await expectVersion(page, 'one');
  await goTo(page, 'child');
  await expect(nickname(page)).toHaveValue('Robin');
  await expect(offer(page)).toHaveCount(0);
  await goTo(page, 'welcome');
  await offer(page).click();
  await expectVersion(page, 'two');
  await goTo(page, 'child');
  await expect(nickname(page)).toHaveValue('Robin');
});

test('On the summary a new version is offered too.', async ({ page, site, later: [two] }) => {
  await visitFirst(page);
  await shortWalk(page);
  site.putUp(two);
  await goTo(page, 'summary');
  await expect(offer(page)).toBeVisible();
  await offer(page).click();
  await expectVersion(page, 'two');
  await expectStep(page, 'summary');
});

test('A tab in the middle of a question stays as it is when another tab takes the new version.', async ({
  page,
  context,
  site,
  later: [two],
}) => {
  await visitFirst(page);
  const other = await context.newPage();
  await other.goto('/');
  await begin(other);
  await nickname(other).fill('Robin');
  site.putUp(two);
  await page.reload();
  await offer(page).click();
  await expectVersion(page, 'two');
  await expectVersion(other, 'one');
  await expect(nickname(other)).toHaveValue('Robin');
  await goTo(other, 'welcome');
  await offer(other).click();
  await expectVersion(other, 'two');
});

test('F26: A new version that is cut off leaves the old one working, and comes whole at the next look.', async ({
  context,
  site,
  later: [two],
}) => {
  // A page that nobody watches: the broken download stands in its console.
  const page = await context.newPage();
  await visitFirst(page);
  site.putUp(two);
  site.breakOff('make-pdf');
  await page.reload();
  await expectVersion(page, 'one');
  await settled(page);
  await expect(offer(page)).toHaveCount(0);
  await site.stop();
  await page.reload();
  await expectVersion(page, 'one');
  await shortWalk(page);
  await savePdf(page);
  await site.start();
  site.breakOff(null);
  await goTo(page, 'welcome');
  await offer(page).click();
  await expectVersion(page, 'two');
});

test('Without internet no new version is looked for aloud; one that came before can be taken.', async ({
  page,
  site,
  later: [two],
}) => {
  await visitFirst(page);
  await site.stop();
  await page.reload();
  await expectVersion(page, 'one');
  await expect(offer(page)).toHaveCount(0);
  await site.start();
  site.putUp(two);
  await page.reload();
  await expect(offer(page)).toBeVisible();
  await site.stop();
  await offer(page).click();
  await expectVersion(page, 'two');
  await shortWalk(page);
  await savePdf(page);
});

test('From two versions back the newest one is taken, not the one in between.', async ({
  page,
  site,
  later: [two, three],
}) => {
  await visitFirst(page);
  site.putUp(two);
  await page.reload();
  await expect(offer(page)).toBeVisible();
  const between = await waitingWorker(page);
  site.putUp(three);
  await page.reload();
  await expectVersion(page, 'one');
  await settled(page);
  expect(await waitingWorker(page)).toEqual(between);
  await offer(page).click();
  await expectVersion(page, 'three');
  await page.reload();
  await expectVersion(page, 'three');
});

test('Where answers cannot be kept, a new version waits until they are taken along.', async ({
  page,
  site,
  later: [two],
}) => {
  await refuseDatabase(page);
  await visitFirst(page);
  await shortWalk(page);
  site.putUp(two);
  await goTo(page, 'summary');
  await offer(page).click();
  await expect(page.getByText(ui.trust.update.held, { exact: true })).toBeVisible();
  await expectVersion(page, 'one');
  await expectStep(page, 'summary');
});

test('A copy that must go is taken back by the worker that clears itself away.', async ({
  page,
  site,
  later: [two],
}) => {
  await visitFirst(page);
  const off = mkdtempSync(join(tmpdir(), 'backpack-notes-off-'));
  cpSync(two, off, { recursive: true });
  cpSync(join(root, 'docs/hosting/sw-off.js'), join(off, 'sw.js'));
  site.putUp(off);
  await page.reload();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await page.reload();
  await expectVersion(page, 'two');
  await expect(page.getByText(ui.trust.offline)).toHaveCount(0);
  // The page may still ask for something: the folder goes only once another stands in its place.
  site.putUp(two);
  rmSync(off, { recursive: true });
});

/** Resolves when no new version is being loaded any more. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const worker = registration.installing;
    if (worker === null) return;
    await new Promise<void>((resolve) => {
      worker.addEventListener('statechange', () => resolve());
    });
  });
}

/** The address and state of the worker that waits. */
function waitingWorker(page: Page) {
  return page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready;
    return waiting === null ? null : { address: waiting.scriptURL, state: waiting.state };
  });
}

/** Every database that the page asks for is refused, as where a browser stores nothing. */
async function refuseDatabase(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    // A version below the one there is: the browser says no in its own time and words.
    IDBFactory.prototype.open = function refused(name) {
      open.call(this, name, 9);
      return open.call(this, name, 1);
    };
  });
}
