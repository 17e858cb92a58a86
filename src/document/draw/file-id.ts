import type { Steps } from '../../lib/slices.ts';

const PRIME = 0x01000193;
const SEEDS: readonly [number, number, number, number] = [
  0x811c9dc5, 0x050c5d1f, 0x2d51ed5b, 0x7f4a7c15,
];

/**
 * An id for the PDF made from what it holds (FNV-1a, four times 32 bits), so that the same notes
 * give the same bytes. It tells versions of a file apart and protects nothing.
 */
export function* fileId(parts: readonly string[]): Steps<string> {
  let [first, second, third, fourth] = SEEDS;
  for (const part of parts) {
    for (let index = 0; index < part.length; index += 1) {
      const unit = part.charCodeAt(index);
      first = Math.imul(first ^ unit, PRIME);
      second = Math.imul(second ^ unit, PRIME);
      third = Math.imul(third ^ unit, PRIME);
      fourth = Math.imul(fourth ^ unit, PRIME);
    }
    yield;
  }
  return [first, second, third, fourth]
    .map((hash) => (hash >>> 0).toString(16).padStart(8, '0').toUpperCase())
    .join('');
}
