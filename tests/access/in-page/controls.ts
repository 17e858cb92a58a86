import { colourOf, contrast, controls, groundOf, nameOf, over, type Seen } from './kit.ts';

/** WCAG 1.4.11. */
const LEAST = 3;

/** Fields and buttons whose edge, or else whose fill, does not stand out from what is around them. */
export function faintEdges(): readonly Seen[] {
  return controls()
    .filter((control) => control.matches('button, select, textarea, input') && isDrawnByUs(control))
    .flatMap((control) => {
      const best = Math.max(edgeContrast(control), fillContrast(control));
      if (best >= LEAST || isPlain(control)) return [];
      return [
        {
          rule: 'control-contrast',
          where: nameOf(control),
          says: `stands out by ${best.toFixed(2)}:1`,
        },
      ];
    });
}

// Radios and checkboxes are drawn by the browser; axe and the pixels look at them.
function isDrawnByUs(control: HTMLElement): boolean {
  return !control.matches('input[type=radio], input[type=checkbox], input[type=file]');
}

/** A button that looks like a link: its text says where to press. */
function isPlain(control: HTMLElement): boolean {
  return control.matches('button') && getComputedStyle(control).textDecorationLine === 'underline';
}

function edgeContrast(control: HTMLElement): number {
  const { borderBlockEndStyle, borderBlockEndWidth, borderBlockEndColor } =
    getComputedStyle(control);
  if (borderBlockEndStyle === 'none' || parseFloat(borderBlockEndWidth) === 0) return 1;
  const around = groundOf(control.parentElement);
  return contrast(over(colourOf(borderBlockEndColor), around), around);
}

function fillContrast(control: HTMLElement): number {
  return contrast(groundOf(control), groundOf(control.parentElement));
}

/** What would vanish, or not be told from the rest, where the system decides the colours. */
export function lostInForcedColours(): readonly Seen[] {
  const optedOut = [...document.querySelectorAll('body *')].filter((element) => {
    const isOut = getComputedStyle(element).forcedColorAdjust === 'none';
    return isOut && element.closest('svg') === null && element.textContent.trim() !== '';
  });
  const edgeless = controls()
    .filter((control) => control.matches('button, select, textarea, input'))
    .filter(
      (control) => isDrawnByUs(control) && !isPlain(control) && edgeContrast(control) < LEAST,
    );
  return [
    ...optedOut.map((element) => ({
      rule: 'forced-colours',
      where: nameOf(element),
      says: 'keeps colours of its own',
    })),
    ...edgeless.map((element) => ({
      rule: 'forced-colours',
      where: nameOf(element),
      says: 'has no edge',
    })),
  ];
}
