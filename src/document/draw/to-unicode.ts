import { hex4, utf16 } from './syntax.ts';

// A section of a character map holds at most so many lines (Adobe Technical Note 5014).
const SECTION = 100;

/** The text that each code from 1 on reads as (ISO 32000-1, 9.10.3). */
export function toUnicodeMap(texts: readonly string[]): string {
  const lines = texts.map((text, index) => `<${hex4(index + 1)}><${utf16(text)}>`);
  const sections = Array.from({ length: Math.ceil(lines.length / SECTION) }, (_, index) => {
    const part = lines.slice(index * SECTION, (index + 1) * SECTION);
    return `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def',
    '/CMapName/Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000><FFFF>',
    'endcodespacerange',
    ...sections,
    'endcmap',
    'CMapName currentdict/CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}
