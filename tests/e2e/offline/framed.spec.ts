import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { wholeBrowser } from '../../../scripts/lib/chromium.mjs';
import { en } from '../../../src/content/en/index.ts';
import { expect, test } from './fixtures.ts';
import { expectOffline } from './visit.ts';

const { ui } = en;

// How a page stands in another website is a matter of the browser that people have.
test.use({ launchOptions: wholeBrowser() });

/** Another website, which shows an address inside its own page. */
async function frameOf(address: string) {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(`<title>Another site</title><iframe src="${address}" title="inside"></iframe>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const { port }: AddressInfo = Object(server.address());
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}

test('F41: Inside another website, on a host without headers, the page says so and shows nothing else.', async ({
  page,
  context,
  site,
}) => {
  await page.goto('/');
  await expectOffline(page);
  site.sendHeaders(false);
  const other = await frameOf(site.address);
  // A page that nobody watches: another website stands in it.
  const outer = await context.newPage();
  await outer.goto(other.address);
  const inside = outer.frameLocator('iframe');
  await expect(inside.locator('h1')).toHaveText(ui.trust.framed.heading);
  await expect(inside.locator('#app')).toHaveText(
    [ui.trust.framed.heading, ui.trust.framed.text, ui.trust.framed.open].join(''),
  );
  await expect(inside.getByRole('link')).toHaveAttribute('rel', 'noopener');
  other.close();
});

test('On a host with our headers another website gets no page of ours at all.', async ({
  context,
  site,
}) => {
  const other = await frameOf(site.address);
  // A page that nobody watches: the refusal stands in its console.
  const outer = await context.newPage();
  const refused = outer.waitForEvent('console', (message) =>
    message.text().includes("frame-ancestors 'none'"),
  );
  await outer.goto(other.address);
  await refused;
  await expect(outer.frameLocator('iframe').locator('#app')).toHaveCount(0);
  other.close();
});
