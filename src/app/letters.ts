// The family of tokens.css.
const LETTERS = "1em 'Atkinson Hyperlegible Next Variable'";

let areHere = false;

/** Fetches our letters for the screen, beside everything else; they are not shown yet. */
export async function fetchLetters(): Promise<void> {
  await document.fonts.load(LETTERS).catch(() => []);
  areHere = true;
}

/** Turns to our letters, if they are here: as a new screen comes, so that no text jumps. */
export function showLetters(): void {
  if (areHere) document.documentElement.dataset['letters'] = '';
}
