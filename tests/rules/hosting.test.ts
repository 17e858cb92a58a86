import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headerPolicy } from '../../scripts/build/security-policy.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { headersFor, parseHeaders } from '../e2e/offline/headers.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

const rules = parseHeaders(read('public/_headers'));
const security = Object.entries(headersFor(rules, '/icon.svg'));
const caching = rules.filter(({ name }) => name === 'Cache-Control').map(({ value }) => value);

test('The headers for hosts hold the policy of the page.', () => {
  expect(headersFor(rules, '/')['Content-Security-Policy']).toBe(headerPolicy);
  expect(security.map(([name]) => name)).toEqual([
    'Content-Security-Policy',
    'Permissions-Policy',
    'Referrer-Policy',
    'X-Content-Type-Options',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
    'Strict-Transport-Security',
  ]);
});

test('The sample for nginx sends the same headers and caching.', () => {
  const sample = read('docs/hosting/nginx.conf');
  const sent = [...sample.matchAll(/add_header (\S+) "(.*)" always;/g)];
  expect(sent.map(([, name, value]) => [name, value])).toEqual(security);
  expect(caching.filter((value) => !sample.includes(`"${value}"`))).toEqual([]);
});

test('The sample for Caddy sends the same headers and caching.', () => {
  const sample = read('docs/hosting/Caddyfile');
  const sent = [...sample.matchAll(/^\t\t([A-Z]\S+) "(.*)"$/gm)];
  expect(sent.map(([, name, value]) => [name, value])).toEqual(security);
  expect(caching.filter((value) => !sample.includes(`"${value}"`))).toEqual([]);
});

test('Two rules of a header file that give one header are seen.', () => {
  const twice = parseHeaders('/*\n  X: 1\n/a\n  X: 2\n');
  expect(() => headersFor(twice, '/a')).toThrow('/a is given X more than once.');
});
