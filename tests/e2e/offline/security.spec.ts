import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerPolicy, pagePolicy } from '../../../scripts/build/security-policy.mjs';
import { en } from '../../../src/content/en/index.ts';
import { shortWalk } from '../short-walk.ts';
import { savePdf } from '../take-pdf.ts';
import { expect, test } from './fixtures.ts';
import { expectOffline } from './visit.ts';
import { headersFor, parseHeaders } from './headers.ts';

const { ui } = en;

/** Every time the page or its worker does what the policy forbids, from the first script on. */
async function violations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  await page.exposeFunction('tellViolation', (text: string) => found.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell: unknown = Reflect.get(window, 'tellViolation');
      if (typeof tell === 'function') tell(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return found;
}

test('The walk, the PDF, the print view and the worker keep to the policy of headers and page.', async ({
  page,
  context,
  site,
}) => {
  const found = await violations(page);
  // The fixture sees the requests of the page; this sees those of the worker as well.
  const strangers: string[] = [];
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && `${origin}/` !== site.address) strangers.push(request.url());
  });
  await shortWalk(page);
  await expectOffline(page);
  await savePdf(page);
  await page.getByRole('link', { name: ui.take.print, exact: true }).click();
  await page.locator('article').first().waitFor();
  await page.reload();
  await page.locator('article').first().waitFor();
  expect(found).toEqual([]);
  expect(strangers).toEqual([]);
});

test('The policy stands first in the page, and the header is the same and forbids framing.', async ({
  page,
}) => {
  const answer = await page.goto('/');
  expect(answer?.headers()['content-security-policy']).toBe(headerPolicy);
  const first = page.locator('head > *').first();
  await expect(first).toHaveAttribute('http-equiv', 'Content-Security-Policy');
  const css = (await page.locator('style').first().textContent()) ?? '';
  await expect(first).toHaveAttribute('content', pagePolicy(css));
});

test('The policy bites without headers too: no string becomes code or markup, nothing calls out.', async ({
  context,
  site,
}) => {
  // A page that nobody watches: each refusal stands in its console.
  const page = await context.newPage();
  site.sendHeaders(false);
  const found = await violations(page);
  await page.goto('/');
  const refused = await page.evaluate(async () => {
    // What a debugger evaluates is free of the policy; what a timer runs is not.
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    const outcome = (act: () => unknown) => {
      try {
        act();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown';
      }
    };
    return [
      outcome(() => Reflect.construct(Function, ['return 1'])),
      outcome(() => {
        document.body.innerHTML = '<b>markup</b>';
      }),
      outcome(() => window.trustedTypes?.createPolicy('another', { createScriptURL: String })),
      await fetch('https://elsewhere.invalid/').then(
        () => 'done',
        () => 'refused',
      ),
    ];
  });
  expect(refused).toEqual(['EvalError', 'TypeError', 'TypeError', 'refused']);
  await expect
    .poll(() => found.toSorted())
    .toEqual([
      'connect-src https://elsewhere.invalid/',
      'require-trusted-types-for trusted-types-sink',
      'require-trusted-types-for trusted-types-sink',
      'trusted-types trusted-types-policy',
    ]);
});

test('Hashed files are kept for good, the page and the worker are asked for each time.', async ({
  first,
}) => {
  const rules = parseHeaders(readFileSync(join(first, '_headers'), 'utf8'));
  const caching = (path: string) => headersFor(rules, path)['Cache-Control'];
  expect(caching('/assets/index-abc.js')).toBe('public, max-age=31536000, immutable');
  expect(
    ['/', '/index.html', '/invited-es.html', '/sw.js', '/manifest.webmanifest'].map(caching),
  ).toEqual(Array(5).fill('no-cache'));
});
