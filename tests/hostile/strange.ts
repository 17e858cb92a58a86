import { type FileLike, MAX_BYTES } from '../../src/storage/save-file/types.ts';
import { fileOf, pageAround, sealed, withPart } from './build.ts';
import { good, padded } from './listing.ts';

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
