/** Regular or bold. */
export type Weight = 400 | 700;

/** Whose shapes Chinese characters take: mainland China, Taiwan and Hong Kong, Japan, Korea. */
export type Han = 'sc' | 'tc' | 'jp' | 'kr';

/** The parts that the index of the fonts comes in; all but the first are loaded when needed. */
export type IndexPart = 'base' | 'scripts' | Han;

/**
 * A font family on npm. Without bold files of its own (`isBold` false) bold is drawn with a thin
 * stroke, which halves what large families would load.
 */
export type Family = Readonly<{
  /** The package without its scope. */
  id: string;
  part: IndexPart;
  isBold: boolean;
  isEmoji?: true;
  /** The slices that are used; all numbered ones where it is left out. */
  slices?: readonly string[];
}>;

const script = (name: string, slice = name): Family => ({
  id: `noto-sans-${name}`,
  part: 'scripts',
  isBold: true,
  slices: [slice],
});

const symbols = (name: string, slices: readonly string[]): Family => ({
  id: `noto-sans-${name}`,
  part: 'scripts',
  isBold: false,
  slices,
});

const han = (part: Han): Family => ({ id: `noto-sans-${part}`, part, isBold: false });

/** Every family that text is set in, in the order a character is looked up. */
export const families: readonly Family[] = [
  {
    id: 'noto-sans',
    part: 'base',
    isBold: true,
    slices: ['latin', 'vietnamese', 'cyrillic', 'greek', 'greek-ext', 'latin-ext', 'cyrillic-ext'],
  },
  script('hebrew'),
  script('arabic'),
  script('armenian'),
  script('georgian'),
  script('ethiopic'),
  script('devanagari'),
  script('bengali'),
  script('gurmukhi'),
  script('gujarati'),
  script('oriya'),
  script('tamil'),
  script('telugu'),
  script('kannada'),
  script('malayalam'),
  script('sinhala'),
  script('thai'),
  script('lao'),
  script('khmer'),
  script('myanmar'),
  script('thaana'),
  symbols('symbols', ['symbols']),
  symbols('symbols-2', ['symbols', 'braille', 'math', 'mayan-numerals']),
  symbols('math', ['latin']),
  { id: 'noto-emoji', part: 'scripts', isBold: false, isEmoji: true },
  han('sc'),
  han('tc'),
  han('jp'),
  han('kr'),
];

/** Every part of the index, in the order it is asked. */
export const indexParts: readonly IndexPart[] = ['base', 'scripts', 'sc', 'tc', 'jp', 'kr'];
