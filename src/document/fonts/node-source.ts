import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontSource } from './slices.ts';

const require = createRequire(import.meta.url);

/** The font files of the installed package, for tests and `npm run paper`. */
export const nodeFonts: FontSource = async (slice, weight) =>
  new Uint8Array(
    await readFile(
      require.resolve(`@fontsource/noto-sans/files/noto-sans-${slice}-${weight}-normal.woff`),
    ),
  );
