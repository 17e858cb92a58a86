import { type FileLike, type Found, found, MAX_BYTES, refused } from './types.ts';

const PAIRS = { littleEndian: [0xff, 0xfe], bigEndian: [0xfe, 0xff] } as const;

/** The text of a file: the size first, then the bytes, then UTF-8 and nothing else. */
export async function textOf(file: FileLike): Promise<Found<string>> {
  if (file.size === 0) return refused('empty');
  if (file.size > MAX_BYTES) return refused('too-big');
  const buffer = await bytesOf(file);
  // A file that grew or shrank while it was read is not what the parent chose.
  if (buffer === null || buffer.byteLength !== file.size) return refused('unreadable');
  return decode(new Uint8Array(buffer));
}

async function bytesOf(file: FileLike): Promise<ArrayBuffer | null> {
  try {
    return await file.arrayBuffer();
  } catch {
    return null;
  }
}

/** UTF-8 bytes as text, without a byte order mark. */
export function decode(bytes: Uint8Array): Found<string> {
  if (startsWith(bytes, PAIRS.littleEndian) || startsWith(bytes, PAIRS.bigEndian)) {
    return refused('other-text');
  }
  try {
    // The decoder takes the byte order mark of UTF-8 away.
    return found(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused('not-text');
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
