import { SCHEMA } from '../../src/storage/content.ts';
import { mayaContent, sealed, withRawName } from './build.ts';
import { data, type HostileFile } from './listing.ts';

/** What is no JSON, or too deep. */
export const notJson: readonly HostileFile[] = [
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

/** Names that could reach into the program. */
export const names: readonly HostileFile[] = ['__proto__', 'constructor', 'prototype'].flatMap(
  (name) => [
    data(
      `${name} at the top`,
      'forbidden-name',
      `{"${name}":{"polluted":true},${sealed(mayaContent()).slice(1)}`,
    ),
    ...['', 'responses', 'responses.answers', 'responses.details.fm-hand-stamina', 'wordings'].map(
      (place) =>
        data(`${name} in ${place || 'the draft'}`, 'forbidden-name', withRawName(place, name)),
    ),
  ],
);

/** Other versions, checksums and wrappings. */
export const versions: readonly HostileFile[] = [
  data('a newer version', 'newer', sealed(mayaContent(), SCHEMA + 1)),
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
