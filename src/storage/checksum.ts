const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
  }
  return remainder;
});

/**
 * A short sum of a text, as 8 hex digits (CRC-32 of its UTF-8 bytes). It finds what was cut off or
 * changed by accident; it is no seal against somebody who means to change it. Synchronous, since a
 * transaction of IndexedDB ends while one waits for anything else.
 */
export function checksum(text: string): string {
  let sum = 0xffffffff;
  const bytes = new TextEncoder().encode(text);
  // By index: an iterator takes several times as long, and every save makes some sums.
  for (let at = 0; at < bytes.length; at += 1) {
    sum = (sum >>> 8) ^ (TABLE[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

/**
 * The sum of a JSON value, whatever the order of its keys.
 * @throws TypeError or RangeError for what is no JSON (a cycle, a big integer, endless depth)
 */
export function checksumOf(value: unknown): string {
  return checksum(JSON.stringify(value, inOrder));
}

function inOrder(_key: string, part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  const entries = Object.entries(part);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
