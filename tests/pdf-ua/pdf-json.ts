import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert } from '../../src/lib/assert.ts';
import { z } from '../../src/lib/zod.ts';

/** A value as `qpdf --json=2` writes it: "/Name", "5 0 R", "u:text", numbers, lists, dictionaries. */
export type Dict = Record<string, unknown>;

const objectShape = z.union([
  z.object({ value: z.unknown() }),
  z.object({ stream: z.object({ dict: z.record(z.string(), z.unknown()), data: z.string() }) }),
]);
const fileShape = z.object({
  qpdf: z.tuple([z.unknown(), z.record(z.string(), objectShape)]),
});

/** The objects of a PDF by "obj:5 0 R", and "trailer". Plain data, so that a test can spoil it. */
export type PdfJson = z.infer<typeof fileShape>;

/** A PDF as qpdf reads it, streams unpacked. */
export function loadJson(file: Uint8Array): PdfJson {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-ua-'));
  const path = join(folder, 'made.pdf');
  writeFileSync(path, file);
  const args = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', path];
  const text = execFileSync('qpdf', args, { encoding: 'utf8', maxBuffer: 1 << 30 });
  rmSync(folder, { recursive: true });
  return fileShape.parse(JSON.parse(text));
}

/** Ways to look into a PDF. A reference is followed wherever one stands. */
export type Pdf = Readonly<{
  catalog: Dict;
  trailer: Dict;
  value: (value: unknown) => unknown;
  dict: (value: unknown) => Dict | null;
  /** A list; a single value is a list of one, nothing is an empty one. */
  list: (value: unknown) => readonly unknown[];
  text: (value: unknown) => string | null;
  name: (value: unknown) => string;
  data: (value: unknown) => Buffer | null;
}>;

/** Opens the objects of a PDF. */
export function openPdf(json: PdfJson): Pdf {
  const objects = json.qpdf[1];
  const find = (value: unknown) =>
    typeof value === 'string' && /^\d+ \d+ R$/u.test(value) ? objects[`obj:${value}`] : undefined;
  const value = (given: unknown): unknown => {
    const found = find(given);
    if (found === undefined) return given;
    return 'stream' in found ? found.stream.dict : value(found.value);
  };
  const dict = (given: unknown): Dict | null => {
    const found = value(given);
    return isDict(found) ? found : null;
  };
  const list = (given: unknown): readonly unknown[] => {
    const found = value(given);
    if (found === undefined || found === null) return [];
    return Array.isArray(found) ? found : [given];
  };
  const text = (given: unknown) => {
    const found = value(given);
    return typeof found === 'string' && /^[ub]:/u.test(found) ? found.slice(2) : null;
  };
  const name = (given: unknown) => {
    const found = value(given);
    return typeof found === 'string' && found.startsWith('/') ? found.slice(1) : '';
  };
  const data = (given: unknown) => {
    const found = find(given);
    return found !== undefined && 'stream' in found
      ? Buffer.from(found.stream.data, 'base64')
      : null;
  };
  const trailer = dict(objectValue(json, 'trailer'));
  const catalog = trailer === null ? null : dict(trailer['/Root']);
  assert(trailer !== null && catalog !== null, 'The PDF has no catalog.');
  return { catalog, trailer, value, dict, list, text, name, data };
}

function objectValue(json: PdfJson, key: string): unknown {
  const found = json.qpdf[1][key];
  return found !== undefined && 'value' in found ? found.value : undefined;
}

function isDict(value: unknown): value is Dict {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
