/** The tables of a font by their four letters. */
export type FontTables = ReadonlyMap<string, Uint8Array>;

const TRUETYPE_VERSION = 0x00010000;
const HEADER = 12;
const ENTRY = 16;
// OpenType 1.9, "Calculating checksums": the sum over the whole file comes out as this.
const WHOLE_SUM = 0xb1b0afba;

/** A view on the bytes of a table. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Writes tables as a TrueType file, with the checksums that OpenType 1.9 asks for. */
export function writeSfnt(tables: FontTables): Uint8Array<ArrayBuffer> {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const sizes = sorted.map(([, bytes]) => padded(bytes.length));
  const body = HEADER + ENTRY * sorted.length;
  const file = new Uint8Array(sizes.reduce((sum, size) => sum + size, body));
  const view = viewOf(file);
  writeHeader(view, sorted.length);
  let offset = body;
  for (const [index, [tag, bytes]] of sorted.entries()) {
    const entry = HEADER + ENTRY * index;
    file.set(bytes, offset);
    const end = offset + padded(bytes.length);
    if (tag === 'head') view.setUint32(offset + 8, 0);
    for (let letter = 0; letter < 4; letter += 1)
      view.setUint8(entry + letter, tag.charCodeAt(letter));
    view.setUint32(entry + 4, checksum(view, offset, end));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, bytes.length);
    offset = end;
  }
  return withWholeSum(file);
}

function writeHeader(view: DataView, count: number): void {
  const power = Math.floor(Math.log2(count));
  view.setUint32(0, TRUETYPE_VERSION);
  view.setUint16(4, count);
  view.setUint16(6, 2 ** power * ENTRY);
  view.setUint16(8, power);
  view.setUint16(10, (count - 2 ** power) * ENTRY);
}

function withWholeSum(file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = viewOf(file);
  const sum = checksum(view, 0, file.length);
  for (let entry = HEADER; entry < HEADER + ENTRY * view.getUint16(4); entry += ENTRY) {
    if (String.fromCharCode(...file.subarray(entry, entry + 4)) !== 'head') continue;
    view.setUint32(view.getUint32(entry + 8) + 8, (WHOLE_SUM - sum) >>> 0);
  }
  return file;
}

function checksum(view: DataView, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

/** Tables start at multiples of four bytes. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
