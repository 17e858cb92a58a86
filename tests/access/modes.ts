import type { Page } from '@playwright/test';

/** The languages that states are looked at in; the last two are pseudo languages (tests/pseudo). */
export const TONGUES = ['en', 'es', 'long', 'rtl'] as const;

/** One of them. */
export type Tongue = (typeof TONGUES)[number];

/** The colours: the two of our own, and those that the system decides (Windows contrast themes). */
const COLOURS = ['light', 'dark', 'forced'] as const;

/** 1280 pixels, and what they are at 400 % zoom (WCAG 1.4.10). */
const SIZES = [
  { width: 1280, height: 1024 },
  { width: 320, height: 256 },
] as const;

/** One way to look at a state. */
export type Mode = Readonly<{
  colour: (typeof COLOURS)[number];
  size: Readonly<{ width: number; height: number }>;
}>;

/** Every way to look at a state, in one language. */
export const MODES: readonly Mode[] = SIZES.flatMap((size) =>
  COLOURS.map((colour) => ({ colour, size })),
);

/** A mode in words. */
export function modeName({ colour, size }: Mode): string {
  return `${colour}, ${size.width} × ${size.height}`;
}

/** Shows a page in a mode. */
export async function showIn(page: Page, { colour, size }: Mode): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({
    reducedMotion: 'reduce',
    colorScheme: colour === 'dark' ? 'dark' : 'light',
    forcedColors: colour === 'forced' ? 'active' : 'none',
  });
}
