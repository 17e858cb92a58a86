import { contrast, controls, nameOf, type Seen, targetOf } from './kit.ts';
import { pixel, type Picture } from './pixels.ts';

/** How far a focus ring may reach out of its control. */
const REACH = 12;
/** WCAG 2.4.13 (AAA): at least 3:1 between the two states. */
const LEAST = 3;

/** Marks the controls that can take the focus, so that the test can give it to all of them. */
export function markControls(): number {
  const all = focusable();
  all.forEach((control, index) => control.setAttribute('data-probe', `${index}`));
  return all.length;
}

/** Takes the marks away. */
export function unmarkControls(): void {
  for (const control of document.querySelectorAll('[data-probe]')) {
    control.removeAttribute('data-probe');
  }
}

// One radio of a group stands for the others, which look the same.
function focusable(): readonly HTMLElement[] {
  return controls().filter((control) => control.tabIndex >= 0 && !control.matches(':disabled'));
}

/**
 * Controls whose focus cannot be seen: fewer pixels change by 3:1 than a ring of 2 pixels has.
 * @param without the page as it is
 * @param within the page with the focus on every control at once
 */
export function faintFocus(without: Picture, within: Picture): readonly Seen[] {
  return focusable().flatMap((control) => {
    const box = targetOf(control).getBoundingClientRect();
    // Away until it has the focus; the keyboard run looks at it.
    if (box.bottom + scrollY < 0) return [];
    const needed = (box.width + box.height) * 2 * 2;
    const changed = changedPixels(box, without, within);
    if (changed >= needed * 0.9) return [];
    const says = `changes ${changed} pixels, and a ring of 2 pixels has ${Math.round(needed)}`;
    return [{ rule: 'focus-ring', where: nameOf(control), says }];
  });
}

function changedPixels(box: DOMRect, without: Picture, within: Picture): number {
  const left = Math.max(0, Math.round(box.left + scrollX - REACH));
  const top = Math.max(0, Math.round(box.top + scrollY - REACH));
  const right = Math.min(without.width, Math.round(box.right + scrollX + REACH));
  const bottom = Math.min(without.height, Math.round(box.bottom + scrollY + REACH));
  let changed = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      if (contrast(pixel(without, x, y), pixel(within, x, y)) >= LEAST) changed += 1;
    }
  }
  return changed;
}
