import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** One limit on what a build weighs: the files it is about, and the most they may weigh, in bytes. */
type Limit = Readonly<{ what: string; files: RegExp; packed: 'brotli' | 'gzip'; most: number }>;

/** What a limit found. */
export type Weight = Readonly<{ what: string; bytes: number; most: number; files: number }>;

/**
 * The budget: what a phone has to fetch (docs/decisions/017). Of the first load's 100 KiB, 1 KiB is
 * left for the headers of its two answers.
 */
const LIMITS: readonly Limit[] = [
  {
    what: 'first load: the page and its script',
    files: /^(?:index\.html|assets\/first-.*\.js)$/u,
    packed: 'brotli',
    most: 99 * 1024,
  },
  { what: 'the page', files: /^index\.html$/u, packed: 'brotli', most: 8_000 },
  {
    what: 'the page that a link of a teacher opens, in Spanish',
    files: /^invited-es\.html$/u,
    packed: 'brotli',
    most: 8_000,
  },
  {
    what: 'before the first question: device, keeping, asking, words',
    files:
      /^assets\/(?:device|DeviceScreen|keeping|asking|asking-screens|open-keeping|kept-parts|en)-.*\.(?:js|css)$/u,
    packed: 'brotli',
    most: 64_000,
  },
  {
    what: 'after the questions: closing',
    files: /^assets\/(?:closing|closing-screens)-.*\.(?:js|css)$/u,
    packed: 'brotli',
    most: 32_000,
  },
  {
    what: 'the code of the PDF',
    files: /^assets\/(?:make-pdf|set-paper|sfnt)[-.].*\.js$/u,
    packed: 'gzip',
    most: 80_000,
  },
];

/** What a built app weighs under each limit. */
export function weigh(dist: string): readonly Weight[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).toSorted();
  return LIMITS.map(({ what, files: wanted, packed, most }) => {
    const found = files.filter((file) => wanted.test(file));
    const pack = packed === 'brotli' ? brotliCompressSync : gzipSync;
    const sizes = found.map((file) => pack(readFileSync(join(dist, file))).length);
    return { what, files: found.length, bytes: sizes.reduce((sum, size) => sum + size, 0), most };
  });
}

/** The weights as a table; `!` marks what is over its limit. */
export function budgetTable(weights: readonly Weight[]): string {
  return weights
    .map(({ what, bytes, most, files }) => {
      const mark = bytes > most || files === 0 ? '!' : ' ';
      return `${mark} ${what.padEnd(52)} ${String(bytes).padStart(7)} of ${most} bytes, ${files} files`;
    })
    .join('\n');
}
