import type { Text } from '../blocks.ts';
import { breakLines } from '../text/break-lines.ts';
import { hasRtl, PLAIN, type Script, scriptOf } from '../text/script.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';
import type { TextOp } from './page.ts';
import { inTag, type Place, type Strip } from './strip.ts';
import type { TextStyle } from './styles.ts';

// Half a line between the paragraphs of one text.
const PARAGRAPH_GAP = 0.35;

/**
 * A text as strips of one line each. A line feed starts a paragraph. No line of a paragraph stands
 * alone at the foot or the head of a page (two lines at least on either side).
 */
export function textStrips(place: Place, text: Text, style: TextStyle): readonly Strip[] {
  const prepare = (part: string) => place.measure.prepare(part, style.weight);
  const paragraphs = paragraphsOf(text, prepare);
  const hasSpans = paragraphs.some(isForeign);
  return paragraphs.flatMap((plain, index) => {
    const paragraph = spaced(plain, index < paragraphs.length - 1);
    const spans = hasSpans ? spanPlaces(place, paragraph) : [{ end: Infinity, place }];
    return paragraphStrips(place, paragraph, spans, style).map((strip, line) =>
      line === 0 && index > 0 ? { ...strip, gap: style.leading * PARAGRAPH_GAP } : strip,
    );
  });
}

/** With a space at its end where another follows, so that they read back as two. */
function spaced(paragraph: Paragraph, hasNext: boolean): Paragraph {
  if (!hasNext) return paragraph;
  const spans = paragraph.spans.map((span, index) =>
    index < paragraph.spans.length - 1 ? span : { ...span, end: span.end + 1 },
  );
  return { ...paragraph, text: `${paragraph.text} `, spans };
}

function paragraphStrips(
  place: Place,
  paragraph: Paragraph,
  spans: readonly SpanPlace[],
  style: TextStyle,
): readonly Strip[] {
  const { script } = paragraph;
  const lines = breakLines(
    paragraph.text,
    place.width,
    (part) => place.measure.width(part, style.weight, script) * style.size,
  );
  let start = 0;
  return lines.map((line, index) => {
    const parts = cutLine(line, start, spans, place);
    start += line.length;
    const { above, below } = place.measure.ink(line, style.weight, script);
    const down = Math.max(0, above * style.size - baseline(style));
    const deep = Math.max(0, below * style.size - (style.leading - baseline(style)));
    return {
      gap: 0,
      height: style.leading + down + deep,
      hold: lines.length > 1 && (index === 0 || index === lines.length - 2) ? 'must' : 'free',
      ops: lineOps(place, parts, style, script).map((op) => ({ ...op, y: op.y + down })),
    };
  });
}

type SpanPlace = Readonly<{ end: number; place: Place }>;

/** Whether a span of it is in another language. Lines from right to left are parted when drawn. */
function isForeign({ text, spans }: Paragraph): boolean {
  return !hasRtl(text) && spans.some(({ lang }) => lang !== null);
}

/** Every span of a paragraph in an element of its own, so that they stay in order. */
function spanPlaces(place: Place, paragraph: Paragraph): readonly SpanPlace[] {
  if (!isForeign(paragraph)) return [{ end: Infinity, place: inTag(place, 'Span') }];
  return paragraph.spans.map(({ end, lang }) => ({
    end,
    place: inTag(place, 'Span', lang === null ? {} : { lang }),
  }));
}

/** A line in the stretches that belong to different elements. */
function cutLine(
  line: string,
  start: number,
  spans: readonly SpanPlace[],
  place: Place,
): readonly Readonly<{ place: Place; text: string }>[] {
  if (spans.length < 2) return [{ place: spans[0]?.place ?? place, text: line }];
  let from = 0;
  return spans.flatMap(({ end, place: inner }) => {
    const to = Math.min(line.length, Math.max(from, end - start));
    const text = line.slice(from, to);
    from = to;
    return text === '' ? [] : [{ place: inner, text }];
  });
}

/** The stretches of a line side by side; at the right where the paragraph runs from there. */
function lineOps(
  place: Place,
  parts: readonly Readonly<{ place: Place; text: string }>[],
  style: TextStyle,
  script: Script,
): readonly TextOp[] {
  const width = (text: string) => place.measure.width(text, style.weight, script) * style.size;
  const whole = parts.map(({ text }) => text).join('');
  let x = script.isRtl
    ? place.left + Math.max(0, place.width - width(whole.trimEnd()))
    : place.left;
  return parts.map((part, index) => {
    const op = lineOp({ ...part.place, left: x }, part.text, style, script);
    if (index < parts.length - 1) x += width(part.text);
    return op;
  });
}

/** One line of prepared text at the top of a strip. */
export function lineOp(
  place: Pick<Place, 'left' | 'tag'>,
  text: string,
  style: TextStyle,
  script: Script = PLAIN,
): TextOp {
  return {
    kind: 'text',
    x: place.left,
    y: baseline(style),
    text,
    size: style.size,
    weight: style.weight,
    color: style.color,
    ...(script === PLAIN ? {} : { script }),
    ...(place.tag === null ? {} : { tag: place.tag }),
  };
}

/** Where letters stand in a line: capitals (0.71 em in Noto Sans) centred in its height. */
function baseline(style: TextStyle): number {
  return (style.leading + 0.71 * style.size) / 2;
}

/** The width of a prepared text in points. */
export function textWidth(place: Place, text: string, style: TextStyle): number {
  return place.measure.width(text, style.weight, scriptOf(text)) * style.size;
}
