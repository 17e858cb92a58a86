import type { Rich, SecondLanguage, Span, Text } from '../blocks.ts';

/** The language at the right. */
export type Second = SecondLanguage;

/** Between the two languages of a short text. */
export const SLASH = ' / ';

// What joins our words to the parent's.
const JOINTS = /^[\s·:]+|[\s·:]+$/gu;

/** A text of ours in both languages, once where it is the same in both. `before` stands before it. */
export function twice(
  left: Text,
  right: Text,
  between: string,
  { lang }: Second,
  before = '',
): Rich {
  const [first, second] = [spansOf(left), spansOf(right)];
  if (textOf(first) === '') return [];
  const isSame = textOf(first) === textOf(second);
  return [
    ...(before === '' ? [] : [{ text: before, note: false }]),
    ...first,
    ...(isSame
      ? []
      : [{ text: between, note: false }, ...second.map((span) => ({ ...span, lang }))]),
  ];
}

/** The parent's words of a text, once, and their language in both. Empty where it has none. */
export function notesOf(left: Rich, right: Rich, { lang }: Second): Rich {
  return [
    ...left.filter((span) => isNote(span) || isAside(span)),
    ...right.filter(isAside).map((span) => ({ ...span, lang })),
  ];
}

/** Our words of a text, without what joins them to the parent's. */
export function oursOf(text: Rich): string {
  return textOf(text.filter((span) => !isNote(span) && !isAside(span))).replaceAll(JOINTS, '');
}

/** Whether a stretch is the parent's own words. */
export function isNote({ note }: Span): boolean {
  return note;
}

function isAside({ aside }: Span): boolean {
  return aside === true;
}

function spansOf(text: Text): Rich {
  return typeof text === 'string' ? [{ text, note: false }] : text;
}

function textOf(rich: Rich): string {
  return rich.map(({ text }) => text).join('');
}
