import * as fc from 'fast-check';
import jsqr from 'jsqr';
import { expect, test } from 'vitest';
import { invitation, seed, singles } from '../../tests/invitations/arbitrary.ts';
import { fragmentsOf } from './link.ts';
import { QUIET_ZONE, qrRows } from './qr.ts';

// As jsqr looks for a dark square by the light around it: three dots a square, as on a screen.
const DOTS = 3;
const HOME = 'https://backpack-notes.example.org/';

/** What an independent reader finds in the squares, drawn as dots. */
function scanned(rows: readonly (readonly boolean[])[]): string | null {
  const size = rows.length * DOTS;
  const dots = new Uint8ClampedArray(size * size * 4);
  for (let at = 0; at < size * size; at += 1) {
    const isDark = rows[Math.floor(at / size / DOTS)]?.[Math.floor((at % size) / DOTS)] ?? false;
    dots.fill(isDark ? 0 : 255, at * 4, at * 4 + 3);
    dots[at * 4 + 3] = 255;
  }
  return jsqr(dots, size, size)?.data ?? null;
}

test('the link of each part and each question is scanned as it was drawn', () => {
  const links = singles.map((each) => `${HOME}#${fragmentsOf(each).short}`);
  expect(links.map((link) => scanned(qrRows(link)))).toEqual(links);
});

test(`500 links are scanned as they were drawn (seed ${seed})`, () => {
  fc.assert(
    fc.property(invitation, (each) => {
      const link = `${HOME}#${fragmentsOf(each).short}`;
      expect(scanned(qrRows(link))).toBe(link);
    }),
    { seed, numRuns: 500 },
  );
}, 120_000);

test('the squares stand in clear space on all sides', () => {
  const rows = qrRows(HOME);
  const inside = rows
    .slice(QUIET_ZONE, -QUIET_ZONE)
    .map((row) => row.slice(QUIET_ZONE, -QUIET_ZONE));
  const dark = (all: readonly (readonly boolean[])[]) => all.flat().filter(Boolean).length;
  expect(dark(inside)).toBe(dark(rows));
});
