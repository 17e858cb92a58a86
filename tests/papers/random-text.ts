import * as fc from 'fast-check';

// Letters of many scripts, by ranges of code points.
const SCRIPTS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  latin: [
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xc0, 0x17f],
    [0x1ea0, 0x1ef9],
  ],
  greek: [[0x3b1, 0x3c9]],
  cyrillic: [[0x410, 0x45f]],
  armenian: [[0x561, 0x586]],
  georgian: [[0x10d0, 0x10f0]],
  hebrew: [[0x5d0, 0x5ea]],
  arabic: [
    [0x627, 0x63a],
    [0x641, 0x64a],
  ],
  devanagari: [
    [0x905, 0x939],
    [0x93e, 0x94d],
  ],
  tamil: [
    [0xb95, 0xb95],
    [0xbae, 0xbb5],
    [0xbbe, 0xbc2],
  ],
  thai: [[0xe01, 0xe33]],
  ethiopic: [[0x1200, 0x1240]],
  han: [[0x4e00, 0x4eff]],
  kana: [
    [0x3041, 0x3093],
    [0x30a1, 0x30f4],
  ],
  hangul: [[0xac00, 0xad00]],
  emoji: [[0x1f600, 0x1f640]],
};

// What stands between and inside words of any script, and what nobody means to type.
const STRAY = [
  ...'0123456789.,;:!?()[]«»“”-–—/%€…',
  '\u0301',
  '\u00ad',
  '\u200d',
  '\ufe0f',
  '\u202e',
  '\u0000',
  '\ud83d',
  '\uffff',
  '𓀀',
];

const letterOf = (ranges: readonly (readonly [number, number])[]) =>
  fc.oneof(
    ...ranges.map(([min, max]) =>
      fc.integer({ min, max }).map((code) => String.fromCodePoint(code)),
    ),
  );

const wordOf = (letter: fc.Arbitrary<string>) =>
  fc
    .array(
      fc.oneof(
        { weight: 16, arbitrary: letter },
        { weight: 1, arbitrary: fc.constantFrom(...STRAY) },
      ),
      { minLength: 1, maxLength: 9 },
    )
    .map((letters) => letters.join(''));

const word = fc.oneof(...Object.values(SCRIPTS).map((ranges) => wordOf(letterOf(ranges))));
const long = fc
  .tuple(
    fc.constantFrom('w', 'http://x.y/', 'ш', 'ก', '好', 'ع'),
    fc.integer({ min: 30, max: 400 }),
  )
  .map(([part, times]) => part.repeat(times));

/** Texts of one or many scripts, with numbers, marks, controls and words that are too long. */
export const randomText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 30, arbitrary: word }, { weight: 1, arbitrary: long }),
      fc.constantFrom(' ', ' ', ' ', ' ', '\n', '\t', '\u00a0'),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((words) => words.flat().join(''));
