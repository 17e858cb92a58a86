import { faintEdges, lostInForcedColours } from './controls.ts';
import { faintFocus, markControls, unmarkControls } from './focus.ts';
import type { Seen } from './kit.ts';
import { cutOff, cutOffWhenSpaced, smallTargets } from './layout.ts';
import { faintText, pictureOf } from './pixels.ts';
import { headings, ownRules, sharedNames } from './structure.ts';

/** What the markup and the layout tell. */
export function look(): readonly Seen[] {
  return [
    ...cutOff('reflow'),
    ...cutOffWhenSpaced(),
    ...smallTargets(),
    ...faintEdges(),
    ...sharedNames(),
    ...headings(),
    ...ownRules(),
    ...(matchMedia('(forced-colors: active)').matches ? lostInForcedColours() : []),
  ];
}

/** What the pixels tell of text, from a picture of the page without it. */
export async function lookAtText(png: string): Promise<readonly Seen[]> {
  return faintText(await pictureOf(png));
}

/** What the pixels tell of the focus, from pictures of the page without it and with it. */
export async function lookAtFocus(without: string, within: string): Promise<readonly Seen[]> {
  return faintFocus(await pictureOf(without), await pictureOf(within));
}

/** Makes all text transparent, or brings it back. */
export function hideText(isHidden: boolean): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `*, *::before, *::after { color: transparent !important; caret-color: transparent !important;
     text-decoration-color: transparent !important; -webkit-text-fill-color: transparent !important }
     text, tspan { fill: transparent !important }`,
  );
  document.adoptedStyleSheets = isHidden ? [sheet] : [];
}

/** Puts what sticks to the window where it stands in the page. */
export function unstick(): void {
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (getComputedStyle(element).position === 'sticky') element.style.position = 'static';
  }
}

export { markControls, unmarkControls };
