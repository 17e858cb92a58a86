import { test as base, expect, type Page } from '@playwright/test';

/** What a test is given besides Playwright's own. */
type Watch = Readonly<{ quiet: void }>;

/**
 * Playwright's test, watched: a warning or an error in the console, an uncaught error, or a request to
 * another host fails it.
 */
export const test = base.extend<Watch>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const faults = watch(page, new URL(baseURL ?? '').origin);
      await use();
      expect(faults, 'The page stays quiet and speaks to no other host.').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function watch(page: Page, home: string): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'warning' || type === 'error') faults.push(`${type}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!isFrom(home, request.url())) faults.push(`request: ${request.url()}`);
  });
  return faults;
}

// A blob: or data: address stands for something the page itself has made.
function isFrom(home: string, url: string): boolean {
  return new URL(url).protocol === 'data:' || new URL(url).origin === home;
}
