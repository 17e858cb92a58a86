import { MAX_BYTES } from '../../src/storage/save-file/types.ts';
import { fileOf, mayaContent, sealed } from './build.ts';
import { data, file, good, type HostileFile, padded } from './listing.ts';

const utf16 = (text: string, start: readonly number[]) =>
  Uint8Array.from([...start, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
const latin1 = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const bytes = (...all: readonly number[]) => Uint8Array.from(all);

/** What is no file, or too large a one. */
export const notFiles: readonly HostileFile[] = [
  file('an empty file', 'empty', ''),
  file('one byte over the limit', 'too-big', padded(MAX_BYTES + 1)),
  { name: 'a file of ten gigabytes', why: 'too-big', file: { ...fileOf(''), size: 1e10 } },
  {
    name: 'a folder dropped on the page',
    why: 'unreadable',
    file: { size: 4096, arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) },
  },
  {
    name: 'a file without permission to read it',
    why: 'unreadable',
    file: {
      size: 4096,
      arrayBuffer() {
        throw new DOMException('', 'NotReadableError');
      },
    },
  },
  {
    name: 'a file that grew while it was read',
    why: 'unreadable',
    file: { ...fileOf(good), size: 20 },
  },
  {
    name: 'a file that says it is small and is not',
    why: 'unreadable',
    file: { ...fileOf(padded(MAX_BYTES + 1)), size: 100 },
  },
];

/** What is no text in UTF-8. */
export const notText: readonly HostileFile[] = [
  file('UTF-16, little end first', 'other-text', utf16(good, [0xff, 0xfe])),
  file('UTF-16, big end first', 'other-text', bytes(0xfe, 0xff, 0, 0x3c)),
  file('Latin-1', 'not-text', latin1(`${good}<p>caf\u00e9</p>`)),
  file('a PDF', 'not-text', latin1('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')),
  file('a PDF of plain letters', 'no-notes', '%PDF-1.4\n1 0 obj << >> endobj\n%%EOF'),
  file('a zip archive', 'not-text', bytes(0x50, 0x4b, 3, 4, 0x14, 0, 0, 0, 8, 0, 0xff, 0xd8)),
  file('a gzip bomb', 'not-text', bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xec, 0xc1)),
  file('a photo', 'not-text', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46)),
  file('a picture', 'not-text', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
  file('half a letter at the end', 'not-text', bytes(...new TextEncoder().encode(good), 0xc3)),
  file('an overlong zero', 'not-text', bytes(0xc0, 0x80)),
  file('a surrogate as bytes', 'not-text', bytes(0xed, 0xa0, 0x80)),
];

/** Pages and data of others. */
export const notOurs: readonly HostileFile[] = [
  file('another web page', 'no-notes', '<!doctype html><title>News</title><p>Hello</p>'),
  file('our data without a page around it', 'no-notes', sealed(mayaContent())),
  file('a text document', 'no-notes', 'Dear Mr. Park,'),
  file('only zeros', 'no-notes', '\0'.repeat(500)),
  file(
    'a page that only speaks of our data',
    'no-notes',
    '<p>&lt;script id="backpack-notes-data"&gt;{}&lt;/script&gt; id="backpack-notes-data"</p>',
  ),
  file(
    'our id on another element',
    'no-notes',
    `<pre id="backpack-notes-data">${sealed(mayaContent())}</pre>`,
  ),
  file('two sets of notes in one page', 'several-notes', `${good}${good}`),
  file(
    'a hundred thousand open tags',
    'no-notes',
    '<script id="backpack-notes-data" '.repeat(30_000),
  ),
  file('data that never ends', 'broken', good.slice(0, good.indexOf('</script'))),
  file('a download that was cut off', 'broken', good.slice(0, Math.floor(good.length / 2))),
  data('nothing between the tags', 'broken', ''),
  data('null', 'not-ours', 'null'),
  data('an array', 'not-ours', '[]'),
  data('a string', 'not-ours', '"backpack-notes"'),
  data('a number', 'not-ours', '12'),
  data('true', 'not-ours', 'true'),
  data('an empty object', 'not-ours', '{}'),
  data('data of another app', 'not-ours', '{"type":"excalidraw","version":2,"elements":[]}'),
  data('another format', 'not-ours', '{"format":"backpack","v":2}'),
  data('a format that is a list', 'not-ours', '{"format":["backpack-notes"],"v":2}'),
];
