import { unzlibSync } from 'fflate';
import { assert } from '../../lib/assert.ts';
import { type FontTables, viewOf } from './sfnt.ts';

const WOFF_SIGNATURE = 0x774f4646;
const TRUETYPE_VERSION = 0x00010000;
const HEADER = 44;
const ENTRY = 20;

/**
 * Opens a WOFF 1.0 font (W3C Recommendation, 2012: zlib for each table).
 * @throws Error if the bytes are no WOFF of a TrueType font
 */
export function readWoff(woff: Uint8Array): FontTables {
  const view = viewOf(woff);
  assert(
    woff.length > HEADER && view.getUint32(0) === WOFF_SIGNATURE,
    'A font file is not WOFF 1.0. Check the files of @fontsource.',
  );
  assert(view.getUint32(4) === TRUETYPE_VERSION, 'A font file holds no TrueType outlines.');
  return new Map(
    Array.from({ length: view.getUint16(12) }, (_, index) =>
      readTable(woff, view, HEADER + index * ENTRY),
    ),
  );
}

function readTable(woff: Uint8Array, view: DataView, entry: number): readonly [string, Uint8Array] {
  const tag = String.fromCharCode(...woff.subarray(entry, entry + 4));
  const offset = view.getUint32(entry + 4);
  const packed = woff.subarray(offset, offset + view.getUint32(entry + 8));
  const length = view.getUint32(entry + 12);
  const isPacked = packed.length < length;
  return [tag, isPacked ? unzlibSync(packed, { out: new Uint8Array(length) }) : packed];
}
