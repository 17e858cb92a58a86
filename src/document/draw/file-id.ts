const PRIME = 0x01000193;
const SEEDS = [0x811c9dc5, 0x050c5d1f, 0x2d51ed5b, 0x7f4a7c15];

/**
 * An id for the PDF made from the checksums of what it holds (FNV-1a, four times 32 bits), so that the
 * same notes give the same bytes. It tells versions of a file apart and protects nothing.
 */
export function fileId(checksums: readonly Uint8Array[]): string {
  return SEEDS.map((seed) => {
    let hash = seed;
    for (const checksum of checksums) {
      for (const byte of checksum) hash = Math.imul(hash ^ byte, PRIME);
    }
    return (hash >>> 0).toString(16).padStart(8, '0').toUpperCase();
  }).join('');
}
