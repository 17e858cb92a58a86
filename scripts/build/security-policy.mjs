/**
 * What the built page may do: load scripts, styles, fonts and data from its own origin, and nothing
 * else. With Trusted Types no string becomes a script; the one policy, `app-sw`, admits the address
 * of our service worker. WebAssembly may be compiled (`'wasm-unsafe-eval'`): it shapes the letters of
 * some scripts on paper (docs/decisions/009). A test holds this and the files of docs/hosting together.
 * @type {Readonly<Record<string, string>>}
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'app-sw',
};

/** The policy as the page itself carries it, for hosts that send no headers of ours. */
export const pagePolicy = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/** The policy as a header, which alone can forbid framing. */
export const headerPolicy = `${pagePolicy}; frame-ancestors 'none'`;

/**
 * Puts the policy into the built page, first in its head so that nothing comes before it. The page
 * of `npm run dev` goes without: Vite's own scripts in it need more.
 * @type {import('vite').Plugin}
 */
export const securityPolicy = {
  name: 'security-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
        injectTo: 'head-prepend',
      },
    ],
  },
};
