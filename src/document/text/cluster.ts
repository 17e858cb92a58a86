import type { Face } from '../fonts/face.ts';
import { outlineBox } from '../fonts/face.ts';
import type { Weight } from '../fonts/families.ts';
import type { Slice } from '../fonts/font-index.ts';

/** A glyph moved from where the cluster begins. Lengths in font units. */
export type GlyphPart = Readonly<{ glyph: number; x: number; y: number }>;

/**
 * What is drawn for one stretch of text that cannot be parted: one glyph, or several that become
 * one in the file, so that it reads back exactly.
 */
export type Cluster = Readonly<{
  /** What it reads as. */
  text: string;
  slice: Slice;
  weight: Weight;
  face: Face;
  parts: readonly GlyphPart[];
  /** In font units. */
  advance: number;
  /** Ink above and below the baseline, in ems. */
  above: number;
  below: number;
}>;

/** A cluster with its ink measured. */
export function makeCluster(plain: Omit<Cluster, 'above' | 'below'>): Cluster {
  const { face, parts } = plain;
  let above = 0;
  let below = 0;
  for (const { glyph, y } of parts) {
    const box = outlineBox(face.outline(glyph));
    if (box === null) continue;
    above = Math.max(above, box[3] + y);
    below = Math.max(below, -(box[1] + y));
  }
  return { ...plain, above: above / face.unitsPerEm, below: below / face.unitsPerEm };
}

/** The width of a cluster in ems. */
export function widthOf({ advance, face }: Cluster): number {
  return advance / face.unitsPerEm;
}
