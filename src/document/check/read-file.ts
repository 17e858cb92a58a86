import { unzlibSync } from 'fflate';
import { assert } from '../../lib/assert.ts';
import { binaryString } from '../draw/syntax.ts';

/** An object of a made PDF: its text, and its stream unpacked. */
export type MadeObject = Readonly<{ text: string; stream: Uint8Array | null }>;

/** Gives the object with an id. */
export type MadeObjects = (id: number) => MadeObject;

/**
 * Reads the objects of a PDF as `pack` writes them (cross-reference stream, object streams).
 * @throws Error if the file cannot be read
 */
export function readMade(file: Uint8Array): Readonly<{ object: MadeObjects; root: number }> {
  const end = binaryString(file.subarray(-64));
  const start = Number(/startxref\n(\d+)/u.exec(end)?.[1]);
  const table = readAt(file, start);
  assert(table.stream !== null, 'The table of the made PDF cannot be read.');
  const rows = new DataView(table.stream.buffer, table.stream.byteOffset, table.stream.length);
  const shared = new Map<number, readonly string[]>();
  const object: MadeObjects = (id) => {
    const [kind, place, index] = [
      rows.getUint8(6 * id),
      rows.getUint32(6 * id + 1),
      rows.getUint8(6 * id + 5),
    ];
    if (kind === 1) return readAt(file, place);
    assert(kind === 2, `The made PDF has no object ${id}.`);
    const texts = shared.get(place) ?? readShared(object(place));
    shared.set(place, texts);
    return { text: texts[index] ?? '', stream: null };
  };
  return { object, root: Number(/\/Root (\d+)/u.exec(table.text)?.[1]) };
}

function readAt(file: Uint8Array, offset: number): MadeObject {
  const head = binaryString(file.subarray(offset, offset + 4096));
  const at = head.search(/stream\r?\n/u);
  const text = head.slice(head.indexOf('obj') + 3, at === -1 ? undefined : at);
  if (at === -1) return { text, stream: null };
  const from = offset + at + (head[at + 6] === '\r' ? 8 : 7);
  const length = Number(/\/Length (\d+)/u.exec(text)?.[1]);
  const raw = file.subarray(from, from + length);
  return { text, stream: text.includes('FlateDecode') ? unzlibSync(raw) : raw };
}

/** The texts of the objects that share a stream. */
function readShared({ text, stream }: MadeObject): readonly string[] {
  assert(stream !== null, 'A shared stream of the made PDF cannot be read.');
  const first = Number(/\/First (\d+)/u.exec(text)?.[1]);
  const whole = binaryString(stream);
  const offsets = whole
    .slice(0, first)
    .trim()
    .split(/\s+/u)
    .flatMap((value, index) => (index % 2 === 1 ? [Number(value)] : []));
  return offsets.map((offset, index) => {
    const next = offsets[index + 1];
    return whole.slice(first + offset, next === undefined ? undefined : first + next);
  });
}
