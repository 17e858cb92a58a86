import { isLatin } from './latin.ts';

// Marks that only steer direction or byte order: they have no look and would reorder our words.
const STEERING = /[\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
// C0 and C1 controls but for the line feed. jsPDF cuts the rest of a line at one (trap J2).
const CONTROLS = /[^\P{Cc}\n]/gu;
const LINE_ENDS = /\r\n?|\v|\f|\u0085|\u2028|\u2029/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// Spaces of other widths, which few fonts hold, and the narrow one that does not break.
const WIDE_SPACES = /[\u1680\u2000-\u200a\u205f\u3000]/g;
const NARROW_SPACES = /\u202f/g;
const NONCHARACTERS = /[\ufdd0-\ufdef\ufffe\uffff]/g;

/**
 * A text as it can be set on paper: well-formed, NFC, line feeds for every kind of line end,
 * spaces for tabs and for spaces of other widths, nothing that steers or controls. Letters are never changed otherwise.
 */
export function clean(text: string): string {
  if (isLatin(text)) return text;
  // NFC last: a mark may meet its letter only once what steers is gone from between them.
  return text
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(LINE_ENDS, '\n')
    .replaceAll('\t', '    ')
    .replace(WIDE_SPACES, ' ')
    .replace(NARROW_SPACES, '\u00a0')
    .replace(CONTROLS, '')
    .replace(STEERING, '')
    .replace(NONCHARACTERS, '\ufffd')
    .normalize('NFC');
}
