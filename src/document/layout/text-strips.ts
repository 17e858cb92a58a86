import { breakLines } from '../text/break-lines.ts';
import type { TextOp } from './page.ts';
import type { Place, Strip } from './strip.ts';
import type { TextStyle } from './styles.ts';

// Half a line between the paragraphs of one text.
const PARAGRAPH_GAP = 0.35;

/**
 * A text as strips of one line each. A line feed starts a paragraph. No line of a paragraph stands
 * alone at the foot or the head of a page (two lines at least on either side).
 */
export function textStrips(place: Place, text: string, style: TextStyle): readonly Strip[] {
  const paragraphs = place.measure
    .prepare(text.trim(), style.weight)
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.flatMap((paragraph, index) =>
    paragraphStrips(place, paragraph, style).map((strip, line) =>
      line === 0 && index > 0 ? { ...strip, gap: style.leading * PARAGRAPH_GAP } : strip,
    ),
  );
}

function paragraphStrips(place: Place, paragraph: string, style: TextStyle): readonly Strip[] {
  const lines = linesOf(place, paragraph, style);
  return lines.map((line, index) => ({
    gap: 0,
    height: style.leading,
    hold: lines.length > 1 && (index === 0 || index === lines.length - 2) ? 'must' : 'free',
    ops: [lineOp(place.left, line, style)],
  }));
}

/** The lines of one prepared paragraph. */
function linesOf(place: Place, paragraph: string, style: TextStyle): readonly string[] {
  return breakLines(
    paragraph,
    place.width,
    (part) => place.measure.width(part, style.weight) * style.size,
  );
}

/** One line of text at the top of a strip. */
export function lineOp(x: number, text: string, style: TextStyle): TextOp {
  return {
    kind: 'text',
    x,
    y: baseline(style),
    text,
    size: style.size,
    weight: style.weight,
    color: style.color,
  };
}

/** Where letters stand in a line: capitals (0.71 em in Noto Sans) centred in its height. */
function baseline(style: TextStyle): number {
  return (style.leading + 0.71 * style.size) / 2;
}

/** The width of a prepared text in points. */
export function textWidth(place: Place, text: string, style: TextStyle): number {
  return place.measure.width(text, style.weight) * style.size;
}
