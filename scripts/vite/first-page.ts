import react from '@vitejs/plugin-react';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { pagePolicy, starter } from '../build/security-policy.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The first screen as the app draws it, and the title of the page with it. */
type Drawn = Readonly<{ title: string; html: string }>;

let css = '';

/**
 * Writes the first screen into the page, drawn by the app's own components, with all the style it needs
 * and the starter: it can be read before any script has come. The policy admits these alone.
 */
export const firstPage: Plugin = {
  name: 'first-page',
  enforce: 'pre',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || file.name !== 'first') continue;
      const styles = [...(file.viteMetadata?.importedCss ?? [])];
      // It stands in the page, so no part may fetch it again.
      file.viteMetadata?.importedCss.clear();
      css = styles.map((name) => cssOf(bundle[name])).join('');
      styles.forEach((name) => delete bundle[name]);
    }
  },
  transformIndexHtml: {
    order: 'post',
    async handler(html, { bundle }) {
      if (css === '') throw new Error('The first screen came without its style.');
      const drawn = await drawFirst();
      return {
        html: withFirst(html, drawn),
        tags: [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy(css) },
            injectTo: 'head-prepend',
          },
          { tag: 'style', children: css, injectTo: 'head' },
          { tag: 'script', children: starter, injectTo: 'head' },
          ...nextScripts(Object.values(bundle ?? {})),
        ],
      };
    },
  },
};

// What Start leads on to, beside the first script: a few kB, asked for by the page itself. What comes
// after that is left to the first script, which would have to share the line with it.
const NEXT = ['rolldown-runtime', 'device', 'DeviceScreen'];

function nextScripts(files: readonly Readonly<{ name?: string | undefined; fileName: string }>[]) {
  return files
    .filter(({ name, fileName }) => NEXT.includes(name ?? '') && fileName.endsWith('.js'))
    .map(({ fileName }) => ({
      tag: 'link',
      attrs: { rel: 'modulepreload', href: `./${fileName}`, crossorigin: '', fetchpriority: 'low' },
      injectTo: 'head' as const,
    }));
}

// Files that the style names lie beside it; the page lies one folder up.
function cssOf(file: unknown): string {
  const source: unknown = Object(file).source;
  return String(source).trim().replaceAll('url(./', 'url(./assets/');
}

function withFirst(html: string, { title, html: first }: Drawn): string {
  return html
    .replace(/\s*<script [^>]*rolldown-runtime[^>]*><\/script>/u, '')
    .replace(/<title>[^<]*<\/title>/u, () => title)
    .replace(/<div id="app">[\s\S]*?<\/div>/u, () => `<div id="app" data-drawn>${first}</div>`);
}

/** Builds the app for Node, and lets it draw its first screen. */
async function drawFirst(): Promise<Drawn> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [react(), nothingLater],
    define: { 'import.meta.env.VITE_BUILD': '""' },
    build: { ssr: 'src/app/first-page.tsx', write: false, emptyOutDir: false },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [chunk] = outputs.flatMap((each) => ('output' in each ? each.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The app could not be built for drawing.');
  const folder = `${root}/node_modules/.cache/first-page`;
  const file = `${folder}/${process.pid}.mjs`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, chunk.code);
  const { drawFirstPage }: { drawFirstPage: () => string } = await import(pathToFileURL(file).href);
  rmSync(file);
  const drawn = drawFirstPage();
  const [title = ''] = /^<title>[^<]*<\/title>/u.exec(drawn) ?? [];
  if (title === '') throw new Error('The first screen came without its title.');
  return { title, html: drawn.slice(title.length) };
}

/** Parts that come later are not drawn. */
const nothingLater: Plugin = {
  name: 'nothing-later',
  enforce: 'pre',
  resolveDynamicImport: () => ({ id: 'later', external: true }),
};
