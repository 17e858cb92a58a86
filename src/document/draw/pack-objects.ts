import { assert } from '../../lib/assert.ts';

/** An object of a PDF as jsPDF wrote it, without "n 0 obj" and "endobj". */
export type FileObject = Readonly<{ id: number; body: string; isStream: boolean }>;

/** What stands in a finished PDF. */
export type FileObjects = Readonly<{
  objects: readonly FileObject[];
  /** One more than the highest id. */
  size: number;
  root: number;
  info: number;
}>;

// A line of the cross-reference table (ISO 32000-1, 7.5.4).
const ROW = 20;
const HEAD_LENGTH = 2048;

/**
 * Reads the objects of a PDF that has a classic cross-reference table, as jsPDF's have.
 * @throws Error if the file is made otherwise
 */
export function readFileObjects(file: string): FileObjects {
  const table = Number(found(/startxref\n(\d+)/u, file.slice(-64)));
  const text = file.slice(table);
  const size = Number(found(/^xref\n0 (\d+)/u, text));
  const rows = text.indexOf('\n', 5) + 1;
  const offsets = Array.from({ length: size }, (_, id) => ({
    id,
    isUsed: text[rows + ROW * id + 17] === 'n',
    offset: Number(text.slice(rows + ROW * id, rows + ROW * id + 10)),
  }))
    .filter(({ isUsed, offset }) => isUsed && offset > 0)
    .toSorted((a, b) => a.offset - b.offset);
  return {
    objects: offsets.map(({ id, offset }, index) =>
      readObject(id, file.slice(offset, offsets[index + 1]?.offset ?? table)),
    ),
    size,
    root: Number(found(/\/Root (\d+)/u, text)),
    info: Number(found(/\/Info (\d+)/u, text)),
  };
}

function readObject(id: number, text: string): FileObject {
  const head = text.slice(0, HEAD_LENGTH);
  const start = head.indexOf('obj') + 3;
  const streamAt = head.search(/>>\s*stream\r?\n/u);
  const endAt = head.indexOf('endobj');
  const isStream = streamAt !== -1 && (endAt === -1 || streamAt < endAt);
  return { id, body: text.slice(start, text.lastIndexOf('endobj')), isStream };
}

function found(pattern: RegExp, text: string): string {
  const [, value] = pattern.exec(text) ?? [];
  assert(value !== undefined, `A PDF of jsPDF is made otherwise: no ${pattern.source}.`);
  return value;
}
