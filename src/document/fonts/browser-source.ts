import { assert } from '../../lib/assert.ts';
import type { FontSource } from './font-index.ts';

/**
 * The font files that the app is served with; nothing is asked of another host. The build lays them
 * under their version (vite.config.ts), so that an address never changes what it means.
 */
export const browserFonts: FontSource = async (file) => {
  const address = new URL(`assets/fonts/${file.version}/${file.name}`, document.baseURI);
  const response = await fetch(address);
  assert(response.ok, `The font file "${file.name}" could not be loaded.`);
  return new Uint8Array(await response.arrayBuffer());
};
