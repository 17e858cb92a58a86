import { assert } from '../lib/assert.ts';

const WORKER = './sw.js';

/**
 * Registers the service worker. `app-sw` is the one Trusted Types policy that our security policy
 * allows, and it admits the address of the worker alone.
 * @throws Error where the browser, or whoever manages it, does not allow service workers
 */
export function registerWorker(win: Window): Promise<ServiceWorkerRegistration> {
  const policy = win.trustedTypes?.createPolicy('app-sw', { createScriptURL: onlyTheWorker });
  const address = policy?.createScriptURL(WORKER) ?? WORKER;
  // The browser's own cache must never answer for the worker: updates would come late.
  return win.navigator.serviceWorker.register(address, { updateViaCache: 'none' });
}

/** Calls back when a new version is installed and waits beside the one that runs. */
export function watchForUpdate(registration: ServiceWorkerRegistration, ready: () => void): void {
  const { active, waiting } = registration;
  if (active !== null && waiting !== null) ready();
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active !== null) ready();
    });
  });
}

/**
 * Whether the page would load with the server gone: a running worker answers for this tab, and what
 * it keeps is there. A worker runs only after everything it keeps has been loaded.
 */
export async function isKeptForOffline(win: Window): Promise<boolean> {
  if (win.navigator.serviceWorker.controller?.state !== 'activated') return false;
  const page = await win.caches
    .match('./index.html', { ignoreSearch: true })
    .catch(() => undefined);
  return page !== undefined;
}

function onlyTheWorker(address: string): string {
  assert(address === WORKER, 'Only our service worker may be loaded by this policy.');
  return address;
}
