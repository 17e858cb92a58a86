import { languageIn, type Span, type Text } from '../blocks.ts';
import { PLAIN, type Script, scriptOf } from '../text/script.ts';

/**
 * A paragraph ready to be broken into lines. Each span runs to its `end` in the text; `lang` where
 * it is known to be another than the document's.
 */
export type Paragraph = Readonly<{
  text: string;
  script: Script;
  spans: readonly Readonly<{ end: number; lang: string | null }>[];
}>;

/** The paragraphs of a text that are not empty. */
export function paragraphsOf(text: Text, prepare: (text: string) => string): readonly Paragraph[] {
  const rich = typeof text === 'string' ? [{ text, note: false }] : text;
  const pieces = rich.flatMap((span) =>
    prepare(span.text)
      .split(/(\n)/u)
      .map((piece): Span => ({ ...span, text: piece })),
  );
  const paragraphs: Span[][] = [[]];
  for (const piece of pieces) {
    if (piece.text === '\n') paragraphs.push([]);
    else if (piece.text !== '') paragraphs.at(-1)?.push(piece);
  }
  return paragraphs.map(joined).filter((paragraph) => paragraph.text !== '');
}

/** Whether a text begins with the parent's words, and those run from right to left. */
export function isRtlText(text: Text): boolean {
  return paragraphsOf(text, (part) => part)[0]?.script.isRtl === true;
}

/** The text without spaces at its ends, and where each piece ends in it. */
function joined(pieces: readonly Span[]): Paragraph {
  const whole = pieces.map(({ text }) => text).join('');
  const text = whole.trim();
  let end = whole.trimStart().length - whole.length;
  const spans: { end: number; lang: string | null }[] = [];
  for (const piece of pieces) {
    end += piece.text.length;
    const lang = languageIn(piece) ?? null;
    const last = spans.at(-1);
    if (last?.lang === lang) last.end = end;
    else spans.push({ end, lang });
  }
  return { text, script: scriptIn(pieces, text), spans };
}

/** Our own words keep the direction of the document, even where a name runs the other way. */
function scriptIn(pieces: readonly Span[], text: string): Script {
  const script = scriptOf(text);
  const first = pieces.find((piece) => piece.text.trim() !== '');
  if (!script.isRtl || first?.note === true) return script;
  return script.han === PLAIN.han ? PLAIN : { ...script, isRtl: false };
}
