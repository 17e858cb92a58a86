import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontSource } from './font-index.ts';

const require = createRequire(import.meta.url);

/** The font files of the installed packages, for tests and `npm run paper`. */
export const nodeFonts: FontSource = async (file) =>
  new Uint8Array(await readFile(require.resolve(`@fontsource/${file.package}/files/${file.name}`)));
