import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A PDF without what its pages show, in the ways a name could stand there, and what they show. */
export type PdfOutsideText = Readonly<{
  places: Readonly<Record<'properties' | 'metadata' | 'bytes' | 'wide' | 'hex', string>>;
  text: string;
}>;

/** Reads a PDF with pdfinfo and pdftotext (poppler), and as bytes. */
export function pdfOutsideText(path: string): PdfOutsideText {
  const run = (tool: string, ...args: readonly string[]) =>
    execFileSync(tool, [...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  // Streams hold pages, fonts and pictures; their contents are what the parent means to show.
  const bytes = readFileSync(path)
    .toString('latin1')
    .replaceAll(/\bstream\r?\n[\s\S]*?endstream/gu, 'stream endstream');
  return {
    places: {
      properties: run('pdfinfo', path),
      metadata: run('pdfinfo', '-meta', path),
      bytes,
      // Text of PDF may be UTF-16, or written in hexadecimal.
      wide: bytes.replaceAll('\0', ''),
      hex: bytes.replaceAll(/<([0-9a-f\s]{2,})>/giu, (_, code: string) =>
        Buffer.from(code.replaceAll(/\s/gu, ''), 'hex').toString('latin1').replaceAll('\0', ''),
      ),
    },
    text: run('pdftotext', path, '-'),
  };
}
