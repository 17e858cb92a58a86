// Each of them is a sign by itself, as it is in NFC; none is a control, joins another or turns the line.
const LATIN = /^[\n\u0020-\u007e\u00a0-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/u;

/** Whether a text is of Latin letters and their signs alone: most are, and need no closer look. */
export function isLatin(text: string): boolean {
  return LATIN.test(text);
}
