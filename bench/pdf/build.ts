import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { leanJspdf, leaveOut } from '../../scripts/vite/lean-jspdf.ts';
import { paperFonts } from '../../scripts/vite/paper-fonts.ts';
import { cache, peerFolder, root } from '../lib/paths.ts';
import { contentOf } from '../web/content.ts';
import { lettersOf } from './letters.ts';

/**
 * Builds the page that makes PDFs with one library; ours as the app builds it.
 * @returns its folder
 */
export async function buildMaker(name: string): Promise<string> {
  const outDir = join(cache, 'pdf', name);
  const words = join(cache, 'content.json');
  mkdirSync(cache, { recursive: true });
  writeFileSync(words, JSON.stringify(contentOf()));
  const isOurs = name === 'ours';
  await build({
    configFile: false,
    root: peerFolder('pdf', 'shared'),
    base: './',
    logLevel: 'error',
    publicDir: false,
    plugins: isOurs ? [leaveOut, leanJspdf, paperFonts] : [],
    resolve: {
      alias: {
        'bench:content': words,
        'bench:peer': join(peerFolder('pdf', name), 'make.js'),
        ...(isOurs ? { jspdf: join(root, 'node_modules/jspdf/dist/jspdf.es.js') } : {}),
      },
    },
    define: { global: 'globalThis' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 9000,
      rolldownOptions: { input: join(peerFolder('pdf', 'shared'), 'page.html') },
    },
  });
  writeFileSync(join(outDir, 'regular.ttf'), lettersOf(400));
  writeFileSync(join(outDir, 'bold.ttf'), lettersOf(700));
  return outDir;
}
