import type { Steps } from '../../lib/slices.ts';
import type { PaperDocument } from '../blocks.ts';
import type { Texts } from '../fonts/font-set.ts';
import type { Weight } from '../fonts/families.ts';
import { roughMeasure } from '../text/measure.ts';
import { formats } from './format.ts';
import { paginateInSteps } from './paginate.ts';

/**
 * Every text of a document by the weight it is set in. Found by laying the document out once with
 * rough widths, so that it cannot fall out of step with the layout.
 */
export function* textsOf(paper: PaperDocument): Steps<Texts> {
  const texts = { 400: new Set<string>(), 700: new Set<string>() };
  const probe = {
    ...roughMeasure,
    prepare: (text: string, weight: Weight) => {
      texts[weight].add(text);
      return roughMeasure.prepare(text, weight);
    },
  };
  yield* paginateInSteps(paper, probe, formats.letter);
  return texts;
}
