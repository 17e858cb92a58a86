import { assert } from '../../lib/assert.ts';
import type { FontFile, FontSource } from './font-index.ts';

// What the page has already: it is not fetched, nor unpacked, for the next paper again.
const known = new Map<string, Promise<Uint8Array>>();

/**
 * The font files that the app is served with; nothing is asked of another host. The build lays them
 * under their version (vite.config.ts), so that an address never changes what it means.
 */
export const browserFonts: FontSource = (file) => {
  const address = `assets/fonts/${file.version}/${file.name}`;
  const loading = known.get(address) ?? load(file, address);
  known.set(address, loading);
  return loading;
};

async function load({ name }: FontFile, address: string): Promise<Uint8Array> {
  try {
    const response = await fetch(new URL(address, document.baseURI));
    assert(response.ok, `The font file "${name}" could not be loaded.`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    // It may be there at the next try.
    known.delete(address);
    throw error;
  }
}
