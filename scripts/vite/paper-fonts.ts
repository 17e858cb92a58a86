import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { families } from '../../src/document/fonts/families.ts';
import type { StoredPart } from '../../src/document/fonts/font-index.ts';
import { root } from '../lib/root.mjs';

const require = createRequire(import.meta.url);

/** Every font file that the index of the fonts names, by its address under assets/fonts. */
function fontFiles(): ReadonlyMap<string, string> {
  const folder = join(root, 'src/document/fonts/index');
  const parts = readdirSync(folder).map((name): StoredPart =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  );
  return new Map(
    parts.flatMap((part) =>
      Object.entries(part).flatMap(([id, { version, slices }]) => {
        const isBold = families.some((family) => family.id === id && family.isBold);
        return Object.keys(slices).flatMap((slice) =>
          (isBold ? [400, 700] : [400]).map((weight) => {
            const name = `${id}-${slice}-${weight}-normal.woff`;
            return [
              `${version}/${name}`,
              require.resolve(`@fontsource/${id}/files/${name}`),
            ] as const;
          }),
        );
      }),
    ),
  );
}

/**
 * Serves the fonts of the paper under addresses that can be worked out from the index: a list of 600
 * addresses with hashes would be loaded before the first letter.
 */
export const paperFonts: Plugin = {
  name: 'paper-fonts',
  configureServer: (server) => {
    const files = fontFiles();
    server.middlewares.use('/assets/fonts', (request, response, next) => {
      const file = files.get((request.url ?? '').replace(/^\//u, ''));
      if (file === undefined) next();
      else response.end(readFileSync(file));
    });
  },
  generateBundle() {
    for (const [address, file] of fontFiles()) {
      this.emitFile({
        type: 'asset',
        fileName: `assets/fonts/${address}`,
        source: readFileSync(file),
      });
    }
  },
};
