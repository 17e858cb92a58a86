import { MAX_BYTES, type FileLike, type Refusal } from '../../src/storage/save-file/types.ts';
import { fileOf, mayaContent, pageAround, sealed, withPart, withRawName } from './build.ts';

/** A file somebody might open, by mistake or on purpose, and why it is refused. */
export type HostileFile = Readonly<{ name: string; file: FileLike; why: Refusal }>;

const file = (
  name: string,
  why: Refusal,
  content: string | Uint8Array<ArrayBuffer>,
): HostileFile => ({
  name,
  why,
  file: fileOf(content),
});

/** JSON text in a page like ours. */
const data = (name: string, why: Refusal, json: string): HostileFile =>
  file(name, why, pageAround(json));

const utf16 = (text: string, start: readonly number[]) =>
  Uint8Array.from([...start, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
const latin1 = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const bytes = (...all: readonly number[]) => Uint8Array.from(all);

const good = pageAround(sealed(mayaContent()));
const padded = (to: number) => `${good}${' '.repeat(to - new TextEncoder().encode(good).length)}`;

const notFiles: readonly HostileFile[] = [
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

const notText: readonly HostileFile[] = [
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

const notOurs: readonly HostileFile[] = [
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

const notJson: readonly HostileFile[] = [
  data('text after the data', 'broken', `${sealed(mayaContent())} and more`),
  data('two documents', 'broken', `${sealed(mayaContent())}${sealed(mayaContent())}`),
  data('cut off in the middle', 'broken', sealed(mayaContent()).slice(0, 900)),
  data('one brace too many', 'broken', `${sealed(mayaContent())}}`),
  data('a string that never ends', 'broken', '{"format":"backpack-notes'),
  data('not a number', 'broken', '{"format":"backpack-notes","v":NaN}'),
  data('a comment', 'broken', '{"format":"backpack-notes"/* v */,"v":2}'),
  data('single quotes', 'broken', "{'format':'backpack-notes','v':2}"),
  data('a byte order mark inside', 'broken', `\uFEFF${sealed(mayaContent())}`),
  data('a trailing comma', 'broken', '{"format":"backpack-notes","v":2,}'),
  data('nine levels', 'too-deep', `${'['.repeat(9)}${']'.repeat(9)}`),
  data('half a million levels', 'too-deep', '['.repeat(500_000)),
  data('half a million levels of objects', 'too-deep', '{"a":'.repeat(150_000)),
];

const names: readonly HostileFile[] = ['__proto__', 'constructor', 'prototype'].flatMap((name) => [
  data(
    `${name} at the top`,
    'forbidden-name',
    `{"${name}":{"polluted":true},${sealed(mayaContent()).slice(1)}`,
  ),
  ...['', 'responses', 'responses.answers', 'responses.details.fm-hand-stamina', 'wordings'].map(
    (place) =>
      data(`${name} in ${place || 'the draft'}`, 'forbidden-name', withRawName(place, name)),
  ),
]);

const versions: readonly HostileFile[] = [
  data('a newer version', 'newer', sealed(mayaContent(), 3)),
  data('a version of the far future', 'newer', sealed(mayaContent(), 9_007_199_254_740_991)),
  ...[0, -1, 1.5, '1', '2', null, true, [2]].map((v) =>
    data(`version ${JSON.stringify(v)}`, 'bad-version', sealed(mayaContent(), v)),
  ),
  data('version -0', 'bad-version', '{"format":"backpack-notes","v":-0}'),
  data('version 1e400', 'bad-version', '{"format":"backpack-notes","v":1e400}'),
  data('no version', 'bad-version', '{"format":"backpack-notes"}'),
  data('no checksum', 'wrong-shape', '{"format":"backpack-notes","v":2,"draft":{}}'),
  data('no draft', 'wrong-shape', '{"format":"backpack-notes","v":2,"checksum":"0"}'),
  data(
    'a key too many beside the draft',
    'wrong-shape',
    `{"more":1,${sealed(mayaContent()).slice(1)}`,
  ),
  data(
    'a wrong checksum',
    'damaged',
    sealed(mayaContent()).replace(/"checksum":"\w+"/, '"checksum":"00000000"'),
  ),
  data('a word changed by hand', 'damaged', sealed(mayaContent()).replace('"Maya"', '"Mya"')),
  data(
    'the same key twice',
    'damaged',
    sealed(mayaContent()).replace('"cursor":', '"cursor":"take","cursor":"x","locale":'),
  ),
  data('version 2 passed off as 1', 'wrong-shape', sealed(mayaContent(), 1)),
];

const shapes: readonly HostileFile[] = [
  data('a draft that is a list', 'wrong-shape', sealed([mayaContent()])),
  data('a draft that is null', 'wrong-shape', sealed(null)),
  ...(
    [
      ['responses', null],
      ['responses.score', 12],
      ['responses.child.age', 7],
      ['responses.child.grade', '13'],
      ['responses.child.grade', 2],
      ['responses.child.nickname', 12],
      ['responses.child.nickname', { toString: 'x' }],
      ['responses.child.informant', 'teacher'],
      ['responses.coverage.extras', 'true'],
      ['responses.coverage.domains', ['speech']],
      ['responses.answers', []],
      ['responses.answers.fm-copying', 'always'],
      ['responses.answers.fm-copying', 3],
      ['responses.answers.fm-copying', true],
      ['responses.health', ['autism']],
      ['responses.topics', 'fm-copying'],
      ['responses.questionsOff', [1]],
      ['responses.sharing.paper', 'a3'],
      ['cursor', ['take']],
      ['createdAt', 1],
      ['wordings.fm-copying', 'How?'],
    ] as const
  ).map(([path, part]) =>
    data(
      `${path} as ${JSON.stringify(part)}`,
      'wrong-shape',
      sealed(withPart(path, JSON.parse(JSON.stringify(part)))),
    ),
  ),
  data('sixty thousand keys', 'too-many', manyKeys(60_000)),
  data('nine thousand keys too many', 'wrong-shape', manyKeys(9000)),
  data(
    'a hundred thousand places',
    'too-many',
    sealed(
      withPart(
        'responses.child.seenAt',
        Array.from({ length: 100_000 }, () => 'moon'),
      ),
    ),
  ),
  data(
    'nine thousand places',
    'wrong-shape',
    sealed(withPart('responses.child.seenAt', new Array<string>(9000).fill('moon'))),
  ),
  data(
    '10,001 notes',
    'too-many',
    sealed(withPart('responses.questionsOff', new Array<string>(10_001).fill('note'))),
  ),
  data(
    'too many things tried',
    'wrong-shape',
    sealed(
      withPart(
        'responses.details.fm-hand-stamina.tried',
        Array.from({ length: 21 }, () => ({ what: '', where: null, howLong: null, helped: null })),
      ),
    ),
  ),
];

const meanings: readonly HostileFile[] = [
  data(
    'an answer to a question we never had',
    'unknown-question',
    sealed(withPart('responses.answers.zz-reading', 'often-hard')),
  ),
  data(
    'a question that was renamed',
    'unknown-question',
    sealed(withPart('responses.details.fm-handstamina', {})),
  ),
  data(
    'a topic that was removed',
    'unknown-question',
    sealed(withPart('responses.topics', ['sr-gone'])),
  ),
  data(
    'a wording of a question we never had',
    'unknown-question',
    sealed(withPart('wordings.zz', { hash: '', text: '' })),
  ),
  data(
    'a path as a question',
    'unknown-question',
    sealed(withPart('responses.answers.~/etc/passwd', 'goes-well')),
  ),
  data(
    'a topic twice',
    'repeats',
    sealed(withPart('responses.topics', ['fm-copying', 'fm-copying'])),
  ),
  data(
    'a domain twice',
    'repeats',
    sealed(withPart('responses.coverage.domains', ['social', 'social'])),
  ),
];

function manyKeys(count: number): string {
  const content = mayaContent();
  for (let index = 0; index < count; index += 1) content[`key${index}`] = 1;
  return sealed(content);
}

/** Every file that must be refused, and why. */
export const hostileFiles: readonly HostileFile[] = [
  ...notFiles,
  ...notText,
  ...notOurs,
  ...notJson,
  ...names,
  ...versions,
  ...shapes,
  ...meanings,
];

/** Files that look strange and are nobody's fault: they open, and their text is only text. */
export const strangeFiles: readonly Readonly<{ name: string; file: FileLike; nickname: string }>[] =
  [
    { name: 'as large as allowed', file: fileOf(padded(MAX_BYTES)), nickname: 'Maya' },
    {
      name: 'one byte smaller than allowed',
      file: fileOf(padded(MAX_BYTES - 1)),
      nickname: 'Maya',
    },
    { name: 'with a byte order mark', file: fileOf(`\uFEFF${good}`), nickname: 'Maya' },
    {
      name: 'with the line ends of Windows',
      file: fileOf(good.replaceAll('\n', '\r\n')),
      nickname: 'Maya',
    },
    ...(
      [
        ['a script', '<script>alert(1)</script>'],
        ['the end of our own element', '</script><script id="backpack-notes-data">{}</script>'],
        ['a formula', '=HYPERLINK("http://x","y")'],
        ['an address that runs', 'javascript:alert(1)'],
        ['a path', '../../../etc/passwd'],
        ['a picture that fails', '<img src=x onerror=alert(1)>'],
        ['a family in one letter', '👩‍👩‍👧‍👦'],
        ['right-to-left writing', 'מאיה'],
        ['an override of direction', '\u202Egnp.exe'],
        ['a name of the language', '__proto__'],
        ['a template', '${process.env.HOME} {{7*7}}'],
        ['a thousand accents', `e${'\u0300'.repeat(1000)}`.normalize('NFC')],
        ['two hundred thousand letters', 'a'.repeat(200_000)],
      ] as const
    ).map(([name, nickname]) => ({ name, nickname, file: nicknamed(nickname) })),
    {
      name: 'with control characters',
      file: nicknamed('M\0a\u0007y\u001ba\u007f'),
      nickname: 'Maya',
    },
    { name: 'with letters in parts', file: nicknamed('Zoe\u0308'), nickname: 'Zo\u00eb' },
    { name: 'with half a letter', file: nicknamed('M\ud83dx'), nickname: 'M\uFFFDx' },
  ];

function nicknamed(nickname: string): FileLike {
  const json = sealed(withPart('responses.child.nickname', nickname));
  return fileOf(pageAround(json.replaceAll('<', '\\u003c')));
}
