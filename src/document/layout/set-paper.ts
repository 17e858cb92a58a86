import { inSlices } from '../../lib/slices.ts';
import type { PaperDocument } from '../blocks.ts';
import type { FontSource } from '../fonts/font-index.ts';
import { loadFonts, type Texts } from '../fonts/font-set.ts';
import { clean } from '../text/clean.ts';
import { isLatin } from '../text/latin.ts';
import { type Measure, measureWith, roughMeasure } from '../text/measure.ts';
import { loadHelpers, makeTypesetter, setAhead, type Typesetter } from '../text/typesetter.ts';
import type { Format } from './format.ts';
import type { Layout } from './page.ts';
import { paginateInSteps } from './paginate.ts';

/** A document in pages, and what its lines are set with. */
export type SetPaper = Readonly<{
  layout: Layout;
  typesetter: Typesetter;
  /** Characters that stand in it as codes (no font has them). */
  missing: readonly string[];
}>;

/**
 * Sets a document in pages with the fonts that its texts need. What they need is found by laying the
 * document out with Latin letters, so that it cannot fall out of step with the layout; most papers
 * need no others, and that layout is theirs.
 * @throws Error if a font or the shaper cannot be loaded
 */
export async function setPaper(
  paper: PaperDocument,
  format: Format,
  source: FontSource,
): Promise<SetPaper> {
  const latin = makeTypesetter(await loadFonts(NO_TEXTS, source), { shaper: null, bidi: null });
  const gathering = gatheringWith(latin);
  const first = await inSlices(paginateInSteps(paper, gathering.measure, format));
  const { texts } = gathering;
  const [fonts, helpers] = await Promise.all([loadFonts(texts, source), loadHelpers(texts)]);
  const { missing } = fonts;
  if (gathering.isMeasured() && fonts.isLatinAlone) {
    return { layout: first, typesetter: latin, missing };
  }
  const typesetter = makeTypesetter(fonts, helpers);
  await inSlices(setAhead(typesetter, texts));
  const layout = await inSlices(paginateInSteps(paper, measureWith(typesetter), format));
  return { layout, typesetter, missing };
}

const NO_TEXTS: Texts = { 400: new Set(), 700: new Set() };

/** Keeps every text by its weight. Measures with Latin letters until a text needs others, then roughly. */
function gatheringWith(latin: Typesetter) {
  const texts = { 400: new Set<string>(), 700: new Set<string>() };
  const fine = measureWith(latin);
  let now = fine;
  const measure: Measure = {
    prepare: (text, weight) => {
      texts[weight].add(text);
      if (!isLatin(text)) now = roughMeasure;
      return clean(text);
    },
    width: (...text) => now.width(...text),
    ink: (...line) => now.ink(...line),
  };
  return { texts, measure, isMeasured: () => now === fine };
}
