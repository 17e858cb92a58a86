import { browserFonts } from '../document/fonts/browser-source.ts';
import type { FontFile, FontSource } from '../document/fonts/font-index.ts';

// Those that the page already has, by their file.
const known = new Map<string, Promise<string | null>>();

/** The fonts of the paper, also for the screen to draw letters with. */
export type PaperFaces = Readonly<{
  source: FontSource;
  /** What `font-family` must say to draw with every file loaded so far, in their order. */
  families: () => Promise<string>;
}>;

/** Loads font files for the paper, and gives their own bytes to the page as faces. */
export function paperFaces(): PaperFaces {
  const used = new Map<string, Promise<string | null>>();
  return {
    source: async (file) => {
      const loading = browserFonts(file);
      used.set(file.name, known.get(file.name) ?? faceOf(file, loading));
      return loading;
    },
    families: async () => {
      const names = await Promise.all(used.values());
      return [...new Set(names.filter((name) => name !== null))].join(', ');
    },
  };
}

/** The family that a file is known by; `null` where the browser will not have it as a face. */
function faceOf(file: FontFile, loading: Promise<Uint8Array>): Promise<string | null> {
  const made = addFace(file, loading);
  known.set(file.name, made);
  return made;
}

async function addFace(file: FontFile, loading: Promise<Uint8Array>): Promise<string | null> {
  const [, slice = '', weight = ''] = /^(.*)-(\d+)-normal\.woff$/u.exec(file.name) ?? [];
  const family = `paper-${slice}`;
  try {
    // From bytes: nothing is asked of a server that was not asked for the paper.
    const face = new FontFace(family, new Uint8Array(await loading), { weight });
    document.fonts.add(await face.load());
    return family;
  } catch {
    known.delete(file.name);
    return null;
  }
}
