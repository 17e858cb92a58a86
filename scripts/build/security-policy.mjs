import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The script that stands in the page itself, without its comments and the room before its lines. */
export const starter = readFileSync(new URL('starter.js', import.meta.url), 'utf8')
  .replace(/^\s*(?:\/\/|\/\*\*).*\n/gmu, '')
  .replace(/^\s+/gmu, '')
  .trim();

/**
 * The one inline script or style that a policy admits: this very text.
 * @param {string} text
 */
const only = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What the built page may do: load scripts, styles, fonts and data from its own origin, and nothing
 * else. Inline it has one script, admitted by its hash, and one style. With Trusted Types no string
 * becomes a script; the one policy, `app-sw`, admits the address of our service worker. WebAssembly may
 * be compiled (`'wasm-unsafe-eval'`): it shapes the letters of some scripts on paper
 * (docs/decisions/009). A test holds this and the files of docs/hosting together.
 * @param {string} style what is admitted as inline style
 * @returns {Readonly<Record<string, string>>}
 */
const directives = (style) => ({
  'default-src': "'none'",
  'script-src': `'self' 'wasm-unsafe-eval' ${only(starter)}`,
  'style-src': `'self' ${style}`,
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'app-sw',
});

/** @param {string} style */
const policy = (style) =>
  Object.entries(directives(style))
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/**
 * The policy as the page itself carries it, for hosts that send no headers of ours.
 * @param {string} css the style that stands in the page: no other may
 */
export const pagePolicy = (css) => policy(only(css));

/**
 * The policy as a header, which alone can forbid framing. It cannot name the style of each build; that
 * is left to the policy of the page, since a browser keeps to both.
 */
export const headerPolicy = `${policy("'unsafe-inline'")}; frame-ancestors 'none'`;
