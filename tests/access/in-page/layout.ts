import { controls, isShown, nameOf, type Seen, targetOf } from './kit.ts';

/** WCAG 2.5.5 (AAA): 44 by 44 CSS pixels; half a pixel is lost in rounding. */
const SMALLEST = 43.5;

/** Controls that are smaller than 44 by 44 pixels. A link in the middle of a sentence is exempt. */
export function smallTargets(): readonly Seen[] {
  return controls()
    .filter((control) => !isInSentence(control))
    .flatMap((control) => {
      const { width, height } = targetOf(control).getBoundingClientRect();
      if (width >= SMALLEST && height >= SMALLEST) return [];
      const says = `is ${Math.round(width)} by ${Math.round(height)} pixels`;
      return [{ rule: 'target-44', where: nameOf(control), says }];
    });
}

function isInSentence(control: Element): boolean {
  if (!control.matches('a') || getComputedStyle(control).display !== 'inline') return false;
  const around = control.parentElement?.textContent.trim() ?? '';
  return around.length > control.textContent.trim().length;
}

/** What is cut off, stands out of the page to a side, or makes the page scroll to a side. */
export function cutOff(rule: string): readonly Seen[] {
  const width = document.documentElement.clientWidth;
  const wide =
    document.documentElement.scrollWidth > width
      ? [{ rule, where: 'html', says: 'the page scrolls to the side' }]
      : [];
  const faults = [...document.querySelectorAll('body *')]
    .filter((element) => isShown(element) && !isHiddenOnPurpose(element))
    .filter((element) => isOut(element, width) || isCut(element));
  return [
    ...wide,
    ...faults.map((element) => ({ rule, where: nameOf(element), says: 'is cut off' })),
  ];
}

function isOut(element: Element, width: number): boolean {
  const hasText = [...element.childNodes].some(
    (node) => node instanceof Text && node.data.trim() !== '',
  );
  if (!hasText && !element.matches('input, select, textarea, button')) return false;
  const { left, right } = element.getBoundingClientRect();
  return left < -1 || right > width + 1;
}

function isCut(element: Element): boolean {
  if (element.matches('input, select, textarea')) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  const hides = [overflowX, overflowY].some((flow) => flow === 'hidden' || flow === 'clip');
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
  return hides && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1);
}

// For the ear only, or away until it has the focus.
function isHiddenOnPurpose(element: Element): boolean {
  const { position, clipPath, transform } = getComputedStyle(element);
  return position === 'absolute' && (clipPath !== 'none' || transform !== 'none');
}

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

/** What is cut off once a reader spaces the text out (WCAG 1.4.12). */
export function cutOffWhenSpaced(): readonly Seen[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  const before = [...document.adoptedStyleSheets];
  document.adoptedStyleSheets = [...before, sheet];
  const found = cutOff('text-spacing');
  document.adoptedStyleSheets = before;
  return found;
}
