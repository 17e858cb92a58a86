import { unzlibSync } from 'fflate';
import { assert } from '../../lib/assert.ts';

const WOFF_SIGNATURE = 0x774f4646;
const TRUETYPE_VERSION = 0x00010000;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

type Table = Readonly<{ tag: number; checksum: number; bytes: Uint8Array }>;

/**
 * Opens a WOFF 1.0 font (W3C Recommendation, 2012: zlib for each table) as the TrueType file it
 * was made from.
 * @throws Error if the bytes are no WOFF of a TrueType font
 */
export function woffToTrueType(woff: Uint8Array): Uint8Array<ArrayBuffer> {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  assert(
    woff.length > WOFF_HEADER && view.getUint32(0) === WOFF_SIGNATURE,
    'A font file is not WOFF 1.0. Check the files of @fontsource/noto-sans.',
  );
  assert(view.getUint32(4) === TRUETYPE_VERSION, 'A font file holds no TrueType outlines.');
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) =>
    readTable(woff, view, WOFF_HEADER + index * WOFF_ENTRY),
  );
  return writeTables(tables);
}

function readTable(woff: Uint8Array, view: DataView, entry: number): Table {
  const offset = view.getUint32(entry + 4);
  const packed = woff.subarray(offset, offset + view.getUint32(entry + 8));
  const length = view.getUint32(entry + 12);
  return {
    tag: view.getUint32(entry),
    checksum: view.getUint32(entry + 16),
    bytes: packed.length < length ? unzlibSync(packed, { out: new Uint8Array(length) }) : packed,
  };
}

function writeTables(tables: readonly Table[]): Uint8Array<ArrayBuffer> {
  const body = SFNT_HEADER + SFNT_ENTRY * tables.length;
  const sizes = tables.map((table) => padded(table.bytes.length));
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, body));
  const view = new DataView(bytes.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, TRUETYPE_VERSION);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * SFNT_ENTRY);
  view.setUint16(8, power);
  view.setUint16(10, (tables.length - 2 ** power) * SFNT_ENTRY);
  let offset = body;
  for (const [index, table] of tables.entries()) {
    const entry = SFNT_HEADER + SFNT_ENTRY * index;
    view.setUint32(entry, table.tag);
    view.setUint32(entry + 4, table.checksum);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.bytes.length);
    bytes.set(table.bytes, offset);
    offset += padded(table.bytes.length);
  }
  return bytes;
}

/** Tables start at multiples of four bytes. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
