const made = new Map<Intl.SegmenterOptions['granularity'], Intl.Segmenter>();

/** A segmenter of the platform, made when it is first asked for: that takes its time, and few texts need one. */
export function segmenter(granularity: 'grapheme' | 'word'): Intl.Segmenter {
  const known = made.get(granularity) ?? new Intl.Segmenter('en', { granularity });
  made.set(granularity, known);
  return known;
}
