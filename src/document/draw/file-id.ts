import type { Steps } from '../../lib/slices.ts';

const PRIME = 0x01000193;
const SEEDS = [0x811c9dc5, 0x050c5d1f, 0x2d51ed5b, 0x7f4a7c15];

/**
 * An id for the PDF made from what it holds (FNV-1a, four times 32 bits), so that the same notes
 * give the same bytes. It tells versions of a file apart and protects nothing.
 */
export function* fileId(parts: readonly string[]): Steps<string> {
  const hashes = [...SEEDS];
  for (const part of parts) {
    for (const [at, hash] of hashes.entries()) hashes[at] = hashed(hash, part);
    yield;
  }
  return hashes.map((hash) => hash.toString(16).padStart(8, '0').toUpperCase()).join('');
}

function hashed(before: number, text: string): number {
  let hash = before;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME) >>> 0;
  }
  return hash;
}
