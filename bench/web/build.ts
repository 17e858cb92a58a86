import react from '@vitejs/plugin-react';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { cache, peerFolder, root } from '../lib/paths.ts';
import type { Content } from './content.ts';
import { writeSame } from './same.ts';

/** How a peer becomes files that a server can hand out. */
export type Kind = 'vite' | 'by-hand' | 'same' | 'lforms' | 'ours';

/**
 * Builds one app into a folder of its own.
 * @param ours where ours lies built: one of its peers is made of it
 * @returns that folder
 * @throws Error when it does not build
 */
export async function buildApp(
  name: string,
  kind: Kind,
  content: Content,
  ours = join(cache, 'web/ours'),
): Promise<string> {
  const outDir = join(cache, 'web', name);
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const words = join(cache, 'content.json');
  writeFileSync(words, JSON.stringify(content));
  const folder = peerFolder('web', name);
  if (kind === 'vite') await bundle(folder, outDir, words);
  else if (kind === 'by-hand') writePage(folder, outDir, content);
  else if (kind === 'same') await writeSame(folder, outDir, content, ours);
  else if (kind === 'lforms') copyLforms(folder, outDir, words);
  else await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return outDir;
}

async function bundle(folder: string, outDir: string, words: string): Promise<void> {
  await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    publicDir: false,
    plugins: [react()],
    resolve: { alias: { 'bench:content': words }, dedupe: ['react', 'react-dom'] },
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 5000 },
  });
}

/** One page with everything in it, its first screen drawn. */
function writePage(folder: string, outDir: string, content: Content): void {
  const style = readFileSync(join(dirname(folder), 'shared/style.css'), 'utf8');
  const words = JSON.stringify(content).replaceAll('<', '\\u003c');
  const parts: readonly (readonly [mark: string, text: string])[] = [
    ['/*STYLE*/', style],
    ['<!--TITLE-->', content.title],
    ['<!--LEAD-->', content.lead],
    ['<!--START-->', content.start],
    ['/*CONTENT*/', words],
    ['/*SCRIPT*/', readFileSync(join(folder, 'app.js'), 'utf8')],
  ];
  const page = parts.reduce(
    (html, [mark, text]) => html.replace(mark, () => text),
    readFileSync(join(folder, 'index.html'), 'utf8'),
  );
  writeFileSync(join(outDir, 'index.html'), page);
  cpSync(join(folder, 'sw.js'), join(outDir, 'sw.js'));
}

/** It ships built files, which its own directions say to load one by one. */
function copyLforms(folder: string, outDir: string, words: string): void {
  const shipped = join(folder, 'node_modules/lforms/dist/lforms');
  const files = [
    'webcomponent/styles.css',
    'webcomponent/assets/lib/zone.min.js',
    'webcomponent/runtime.js',
    'webcomponent/polyfills.js',
    'webcomponent/main.js',
    'fhir/R4/lformsFHIR.min.js',
  ];
  for (const file of files) cpSync(join(shipped, file), join(outDir, file));
  for (const file of ['index.html', 'app.js']) cpSync(join(folder, file), join(outDir, file));
  cpSync(words, join(outDir, 'content.json'));
}

/** Whether a folder holds a built page. */
export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'index.html'));
}
