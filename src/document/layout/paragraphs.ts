import type { Rich } from '../blocks.ts';
import { languageOf } from '../text/language.ts';

/**
 * A paragraph ready to be broken into lines. Each span runs to its `end` in the text; `lang` where
 * it is known to be another than the document's.
 */
export type Paragraph = Readonly<{
  text: string;
  spans: readonly Readonly<{ end: number; lang: string | null }>[];
}>;

/** The paragraphs of a text that are not empty. Only the parent's words are in other languages. */
export function paragraphsOf(
  text: string | Rich,
  prepare: (text: string) => string,
): readonly Paragraph[] {
  const rich = typeof text === 'string' ? [{ text, note: false }] : text;
  const pieces = rich.flatMap((span) =>
    prepare(span.text)
      .split(/(\n)/u)
      .map((piece) => ({ text: piece, lang: span.note ? languageOf(piece) : null })),
  );
  const paragraphs: { text: string; lang: string | null }[][] = [[]];
  for (const piece of pieces) {
    if (piece.text === '\n') paragraphs.push([]);
    else if (piece.text !== '') paragraphs.at(-1)?.push(piece);
  }
  return paragraphs.map(joined).filter((paragraph) => paragraph.text !== '');
}

/** The text without spaces at its ends, and where each piece ends in it. */
function joined(pieces: readonly Readonly<{ text: string; lang: string | null }>[]): Paragraph {
  const whole = pieces.map(({ text }) => text).join('');
  const text = whole.trim();
  const before = whole.length - whole.trimStart().length;
  let end = -before;
  const spans: { end: number; lang: string | null }[] = [];
  for (const piece of pieces) {
    end += piece.text.length;
    const last = spans.at(-1);
    if (last?.lang === piece.lang) last.end = end;
    else spans.push({ end, lang: piece.lang });
  }
  return { text, spans };
}
