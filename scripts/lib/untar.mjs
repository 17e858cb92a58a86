import { gunzipSync } from 'node:zlib';

// A tar file is blocks of this many bytes: a header, then the content of a file, filled up.
const BLOCK = 512;

/**
 * The files of a package as npm packs it (POSIX.1-1988 "ustar", gzipped), by their paths.
 * @param {Uint8Array} bytes
 * @returns {ReadonlyMap<string, Uint8Array>}
 */
export function untar(bytes) {
  const tar = gunzipSync(bytes);
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0;) {
    const text = (/** @type {number} */ from, /** @type {number} */ length) =>
      tar.toString('utf8', at + from, at + from + length).replace(/\0.*$/su, '');
    const size = Number.parseInt(text(124, 12), 8);
    const isFile = text(156, 1) === '0' || text(156, 1) === '';
    const path = [text(345, 155), text(0, 100)].filter((part) => part !== '').join('/');
    if (isFile) files.set(path, tar.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
