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
      waitForApp(page);
      await use();
      expect(faults, 'The page stays quiet and speaks to no other host.').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/**
 * From here on a page is open when the app has begun, not when its first screen is drawn. A test of what
 * comes before asks for `waitUntil: 'commit'`.
 */
function waitForApp(page: Page): void {
  const { goto, reload } = { goto: page.goto.bind(page), reload: page.reload.bind(page) };
  const begun = () =>
    page
      .locator('#app[data-begun], html:not(:has(#app))')
      .waitFor({ state: 'attached', timeout: 10_000 })
      // Where it does not begin, the test says what it sees.
      .catch(() => undefined);
  page.goto = async (url, options) => {
    const answer = await goto(url, options);
    if (options?.waitUntil !== 'commit') await begun();
    return answer;
  };
  page.reload = async (options) => {
    const answer = await reload(options);
    await begun();
    return answer;
  };
}

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
