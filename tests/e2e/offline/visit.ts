import type { Locator, Page } from '@playwright/test';
import { en } from '../../../src/content/en/index.ts';
import { expect } from './fixtures.ts';

/** Opens the version "one", and waits until it needs no server any more. */
export async function visitFirst(page: Page): Promise<void> {
  await page.goto('/');
  await expectOffline(page);
  await expectVersion(page, 'one');
}

/** Goes to a step as a link inside the app does. */
export function goTo(page: Page, id: string): Promise<void> {
  return page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${id}`);
}

/** The field for the child's name, on the child step. */
export function nickname(page: Page): Locator {
  return page.getByLabel(en.ui.aboutChild.nickname);
}

/** The version of the build that runs in a page. */
export async function expectVersion(page: Page, version: string): Promise<void> {
  await expect(page.locator('#app')).toHaveAttribute('data-build', version);
}

/** Waits until the page says that it works without internet. */
export async function expectOffline(page: Page): Promise<void> {
  await expect(page.getByText(en.ui.trust.offline, { exact: true })).toBeVisible();
}

/** The button that takes a new version. */
export function offer(page: Page): Locator {
  return page.getByRole('button', { name: en.ui.trust.update.take, exact: true });
}

/** In this page service workers are not allowed, as on some school devices. */
export async function forbidWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new Error('Not allowed here.'));
  });
}
