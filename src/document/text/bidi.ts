/** The Unicode Bidirectional Algorithm (UAX #9), as far as one line needs it. */
export type Bidi = Readonly<{
  /** For each UTF-16 unit its level (odd: right to left), and the units as they stand. */
  resolve: (line: string, isRtl: boolean) => BidiLine;
  /** The character drawn for one that runs from right to left: brackets face the other way. */
  mirrored: (character: string) => string;
}>;

/** The levels of a line, and its units in the order they stand, left to right. */
export type BidiLine = Readonly<{ levels: Uint8Array; order: readonly number[] }>;

/** bidi-js, loaded here and only now: few texts need it. */
export async function loadBidi(): Promise<Bidi> {
  const { default: bidiFactory } = await import('bidi-js');
  const bidi = bidiFactory();
  return {
    resolve: (line, isRtl) => {
      const levels = bidi.getEmbeddingLevels(line, isRtl ? 'rtl' : 'ltr');
      return { levels: levels.levels, order: bidi.getReorderedIndices(line, levels) };
    },
    mirrored: (character) => bidi.getMirroredCharacter(character) ?? character,
  };
}
