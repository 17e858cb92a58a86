import react from '@vitejs/plugin-react';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import type * as drawing from '../../src/app/first-page.tsx';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A screen as the app draws it: the title of the page, what stands in `main`, and the frame around it. */
export type Drawn = Readonly<{ title: string; before: string; main: string; after: string }>;

/** The screens that are read before the app has come. */
export type Drawings = Readonly<{
  welcome: Drawn;
  device: Drawn;
  /** Of the question. */
  address: string;
  /** What a teacher's link opens, in each language. */
  invited: readonly Readonly<{ locale: string; dir: string; drawn: Drawn }>[];
}>;

let drawn: Promise<Drawings> | null = null;

/** The screens, drawn by the app itself, which is built for Node; once in a build. */
export function drawings(): Promise<Drawings> {
  drawn ??= draw();
  return drawn;
}

async function draw(): Promise<Drawings> {
  const { drawFirstPage, drawInvitations } = await builtForNode();
  const { welcome, device, address } = await drawFirstPage();
  const invited = (await drawInvitations()).map(({ html, ...language }) => ({
    ...language,
    drawn: partsOf(html),
  }));
  return { welcome: partsOf(welcome), device: partsOf(device), address, invited };
}

async function builtForNode(): Promise<typeof drawing> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [react(), nothingLater],
    define: { 'import.meta.env.VITE_BUILD': '""' },
    build: {
      ssr: 'src/app/first-page.tsx',
      write: false,
      emptyOutDir: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [chunk] = outputs.flatMap((each) => ('output' in each ? each.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The app could not be built for drawing.');
  const folder = `${root}/node_modules/.cache/first-page`;
  const file = `${folder}/${process.pid}.mjs`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, chunk.code);
  const app: typeof drawing = await import(pathToFileURL(file).href);
  rmSync(file);
  return app;
}

function partsOf(html: string): Drawn {
  const found = /^(<title>[^<]*<\/title>)(.*<main[^>]*>)(.*)(<\/main>.*)$/su.exec(html);
  if (found === null) throw new Error('A screen came without its title or its main part.');
  const [, title = '', before = '', main = '', after = ''] = found;
  return { title, before, main, after };
}

const DRAWN = /\/(?:DeviceScreen|InvitedScreen)\.tsx$|^\.\/[a-z]{2}\/index\.ts$/u;

/** Of the parts that come later only what is drawn, and its words. */
const nothingLater: Plugin = {
  name: 'nothing-later',
  enforce: 'pre',
  resolveDynamicImport: (specifier) =>
    DRAWN.test(String(specifier)) ? null : { id: 'later', external: true },
};
