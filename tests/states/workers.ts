import type { Page } from '@playwright/test';

/** The page finds a service worker that answers for it, and what that worker keeps. */
export async function worksOffline(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const worker = Object.assign(new EventTarget(), { state: 'activated' });
    Object.defineProperty(navigator.serviceWorker, 'controller', { value: worker });
    caches.match = () => Promise.resolve(new Response('kept'));
  });
}

/** The page finds a newer service worker that waits beside the one that runs. */
export async function takeNewVersion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const waiting = Object.assign(new EventTarget(), { state: 'installed' });
    const registration = Object.assign(new EventTarget(), {
      active: waiting,
      waiting,
      installing: null,
      update: () => Promise.resolve(),
    });
    Reflect.set(navigator.serviceWorker, 'register', () => Promise.resolve(registration));
  });
}
