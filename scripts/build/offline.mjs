import { VitePWA } from 'vite-plugin-pwa';

const name = 'Backpack Notes';
const deep = '#083f48';

/**
 * The service worker that makes the app work without internet, and the manifest that makes it
 * installable. The page registers the worker itself (src/app/service-worker.ts).
 *
 * No `skipWaiting`: a new version waits until the parent takes it. `clientsClaim`: the first tab,
 * opened before there was a worker, has the PDF code without internet too.
 */
export const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  manifest: {
    id: '/',
    name,
    short_name: 'Backpack',
    description: 'Notes for a talk with your school.',
    lang: 'en',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: deep,
    background_color: deep,
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  includeManifestIcons: false,
  workbox: {
    // Everything the app asks for. `_headers` is for the host.
    globPatterns: [
      '**/*.{js,css,html,svg,png,woff2}',
      'assets/fonts/*/noto-sans-{latin,latin-ext,vietnamese,greek,greek-ext,cyrillic,cyrillic-ext}-{400,700}-normal.woff',
    ],
    // Shown by other apps beside a link, never by this one.
    globIgnores: ['icons/card.png'],
    // The letters of other scripts, and what shapes them, are kept once a text has needed them.
    runtimeCaching: [
      {
        urlPattern: /\/assets\/(?:fonts\/.*\.woff|harfbuzz-.*\.wasm)$/u,
        handler: 'CacheFirst',
        options: { cacheName: 'letters' },
      },
    ],
    navigateFallback: 'index.html',
    // An address with a file name in it is that file, or is missing; it is never the app.
    navigateFallbackDenylist: [/\/[^/]+\.[^/]+$/],
    cleanupOutdatedCaches: true,
    skipWaiting: false,
    clientsClaim: true,
    // In one file: under Trusted Types `importScripts` with a plain address is refused.
    inlineWorkboxRuntime: true,
    sourcemap: false,
  },
});
