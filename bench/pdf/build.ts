import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { leanJspdf, leaveOut } from '../../scripts/vite/lean-jspdf.ts';
import { paperFonts } from '../../scripts/vite/paper-fonts.ts';
import { cache, peerFolder, root } from '../lib/paths.ts';
import { contentOf } from '../web/content.ts';
import { lettersOf } from './letters.ts';
import type { Maker } from './makers.ts';

/**
 * Builds the page that makes PDFs with one library; ours as the app builds it.
 * @returns its folder
 */
export async function buildMaker({ name, file, letters }: Maker): Promise<string> {
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
        'bench:peer': join(root, 'bench/peers/pdf', file),
        'bench:letters': join(root, 'bench/peers/pdf', letters),
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
  for (const [part, weight] of [
    ['regular', '400Regular'],
    ['bold', '700Bold'],
  ] as const) {
    const whole = `node_modules/@expo-google-fonts/noto-sans/${weight}/NotoSans_${weight}.ttf`;
    cpSync(join(peerFolder('pdf', 'letters'), whole), join(outDir, `${part}.ttf`));
    writeFileSync(join(outDir, `${part}-latin.ttf`), lettersOf(weight === '700Bold' ? 700 : 400));
  }
  return outDir;
}
