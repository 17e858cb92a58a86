import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

const require = createRequire(import.meta.url);

/** Bytes of a table's entry in the head of a WOFF file, and in that of a TrueType file. */
const WOFF_ENTRY = 20;
const SFNT_ENTRY = 16;
const WOFF_HEAD = 44;
const SFNT_HEAD = 12;

/**
 * The Latin letters alone, as ours loads them, in a TrueType file as other libraries ask for.
 * @param weight 400 or 700
 */
export function lettersOf(weight: number): Buffer {
  return toTrueType(
    readFileSync(
      require.resolve(`@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff`),
    ),
  );
}

/** Unpacks a WOFF 1 file (W3C, WOFF File Format 1.0): the same tables, one after another. */
function toTrueType(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(SFNT_HEAD + count * SFNT_ENTRY);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const power = Math.floor(Math.log2(count));
  head.writeUInt16BE(2 ** power * 16, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
  const bodies: Buffer[] = [];
  let place = head.length;
  for (let index = 0; index < count; index += 1) {
    const entry = WOFF_HEAD + index * WOFF_ENTRY;
    const [at, packed, length] = [4, 8, 12].map((more) => woff.readUInt32BE(entry + more));
    if (at === undefined || packed === undefined || length === undefined) continue;
    const stored = woff.subarray(at, at + packed);
    const table = packed < length ? inflateSync(stored) : stored;
    const row = SFNT_HEAD + index * SFNT_ENTRY;
    woff.copy(head, row, entry, entry + 4);
    woff.copy(head, row + 4, entry + 16, entry + 20);
    head.writeUInt32BE(place, row + 8);
    head.writeUInt32BE(length, row + 12);
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
    table.copy(padded);
    bodies.push(padded);
    place += padded.length;
  }
  return Buffer.concat([head, ...bodies]);
}
