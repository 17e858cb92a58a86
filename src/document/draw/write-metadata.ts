import type { Objects } from './container.ts';
import { binaryString } from './syntax.ts';

/** What a PDF says about itself. */
export type Facts = Readonly<{ title: string; lang: string; created: Date }>;

/**
 * Writes the XMP metadata (ISO 14289-1, 5 and 7.1: the mark of PDF/UA, and a title). Never
 * compressed, so that tools can find it by scanning.
 */
export function writeMetadata(objects: Objects, facts: Facts): number {
  const bytes = new TextEncoder().encode(xmp(facts));
  const id = objects.reserve();
  const head = `<</Type/Metadata/Subtype/XML/Length ${bytes.length}>>`;
  objects.write(id, `${head}\nstream\n${binaryString(bytes)}\nendstream`);
  return id;
}

function xmp({ title, lang, created }: Facts): string {
  const date = created.toISOString().replace(/\.\d+Z$/u, 'Z');
  const spaces = [
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  ];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${spaces.join(' ')}>`,
    '<pdfuaid:part>1</pdfuaid:part>',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escaped(lang)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${date}</xmp:CreateDate>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
