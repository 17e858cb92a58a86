const GROUPS = 5;
const DIGITS = 5;

/** The largest byte that can be used: 250 values for ten digits, each as likely as the others. */
const FAIR = 250;

/** Fills bytes at random, as `crypto.getRandomValues` does. */
export type Randomness = (bytes: Uint8Array<ArrayBuffer>) => void;

const secure: Randomness = (bytes) => void crypto.getRandomValues(bytes);

/**
 * A passphrase made by the app, as "12345-67890-…": 25 digits, 83 bits (trust.md, 6.3). Digits can be
 * read over the telephone in any language. It is shown once and kept nowhere.
 */
export function makePassphrase(fill: Randomness = secure): string {
  const digits: number[] = [];
  while (digits.length < GROUPS * DIGITS) {
    const bytes = new Uint8Array(GROUPS * DIGITS);
    fill(bytes);
    digits.push(
      ...Array.from(
        bytes.filter((byte) => byte < FAIR),
        (byte) => byte % 10,
      ),
    );
  }
  return grouped(digits.slice(0, GROUPS * DIGITS).join(''));
}

/** A passphrase as somebody typed it, in our form; `null` if it does not have 25 digits. */
export function readPassphrase(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s.,_\p{Dash}]/gu, '');
  return /^\d{25}$/.test(digits) ? grouped(digits) : null;
}

function grouped(digits: string): string {
  return Array.from({ length: GROUPS }, (_, group) =>
    digits.slice(group * DIGITS, (group + 1) * DIGITS),
  ).join('-');
}
