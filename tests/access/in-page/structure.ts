import { controls, isShown, nameOf, type Seen } from './kit.ts';

/** Links of one name that lead to different places, and buttons of one name (WCAG 2.4.9). */
export function sharedNames(): readonly Seen[] {
  const byName = Map.groupBy(
    controls().filter((control) => control.matches('a, button')),
    (control) => `${control.tagName} ${nameFor(control)}`,
  );
  return [...byName.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length === 1) return [];
    const places = new Set(same.map((control) => control.getAttribute('href') ?? control));
    const says = `stands ${same.length} times for different things`;
    return places.size === 1 ? [] : [{ rule: 'shared-name', where: nameOf(first), says }];
  });
}

function nameFor(control: Element): string {
  const labels = (control.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();
  const own = control.getAttribute('aria-label') ?? control.textContent;
  return (labels === '' ? own : labels).trim();
}

/** Headings with nothing under them, more or fewer than one of level 1, and levels left out. */
export function headings(): readonly Seen[] {
  const all = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(isShown);
  const found: Seen[] = [];
  const ones = all.filter((heading) => levelOf(heading) === 1).length;
  if (ones !== 1) found.push({ rule: 'one-h1', where: 'html', says: `has ${ones} first headings` });
  for (const [index, heading] of all.entries()) {
    const before = all[index - 1];
    const where = nameOf(heading);
    if (before !== undefined && levelOf(heading) > levelOf(before) + 1) {
      found.push({
        rule: 'heading-level',
        where,
        says: `follows a heading of level ${levelOf(before)}`,
      });
    }
    if (isOrphan(heading, all[index + 1])) {
      found.push({ rule: 'orphan-heading', where, says: 'has nothing under it' });
    }
  }
  return found;
}

function levelOf(heading: Element): number {
  return Number(heading.tagName.slice(1));
}

// Nothing but the next heading, of the same level or a higher one, or the end of the main part.
function isOrphan(heading: Element, next: Element | undefined): boolean {
  if (next !== undefined && levelOf(next) > levelOf(heading)) return false;
  const range = document.createRange();
  range.setStartAfter(heading);
  if (next === undefined) range.setEndAfter(document.querySelector('main') ?? document.body);
  else range.setEndBefore(next);
  const rest = range.cloneContents();
  return (
    rest.textContent?.trim() === '' && rest.querySelector('input, img, svg, textarea, hr') === null
  );
}

/** Controls whose language, name or purpose is not told by the markup. */
export function ownRules(): readonly Seen[] {
  const found: Seen[] = [];
  for (const error of document.querySelectorAll('[aria-invalid="true"]')) {
    const described = [error, error.closest('fieldset')].flatMap(
      (element) => element?.getAttribute('aria-describedby')?.split(' ') ?? [],
    );
    const texts = described.map((id) => document.getElementById(id)?.textContent ?? '');
    if (texts.every((text) => text.trim() === '')) {
      found.push({
        rule: 'error-text',
        where: nameOf(error),
        says: 'has no text that says what is wrong',
      });
    }
  }
  for (const status of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
    const isAway = status.closest('[aria-hidden=true], [hidden]') !== null;
    if (isAway || getComputedStyle(status).display === 'none') {
      found.push({ rule: 'hidden-news', where: nameOf(status), says: 'is never announced' });
    }
  }
  for (const image of document.querySelectorAll('img')) {
    if (/\.(?:png|jpe?g|svg|webp|gif)$/iu.test(image.alt)) {
      found.push({ rule: 'alt-file-name', where: nameOf(image), says: `says “${image.alt}”` });
    }
  }
  for (const field of document.querySelectorAll('input')) {
    const asks = `${field.name} ${field.id} ${field.type}`;
    if (/e-?mail|phone|\btel\b|first-?name|postal/iu.test(asks) && field.autocomplete === '') {
      found.push({
        rule: 'autocomplete',
        where: nameOf(field),
        says: 'cannot be filled in by the browser',
      });
    }
  }
  return found;
}
