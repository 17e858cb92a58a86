// Half of a surrogate pair without its other half: with the `u` flag a whole pair does not match.
const LONE = /\p{Surrogate}/gu;

// Control characters (C0 and delete) but tab and line feed.
const CONTROLS = /[^\P{Cc}\t\n\u{80}-\u{9f}]/gu;

/**
 * Every text of a parsed value as the app itself would hold it: line ends as line feeds, no control
 * characters but tab and line feed, no half characters, and letters composed (NFC).
 */
export function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map(cleanTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cleanTexts(part)]));
}

function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(LONE, '\uFFFD')
    .normalize('NFC');
}
