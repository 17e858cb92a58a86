import { expect } from 'vitest';
import { en } from '../../src/content/en/index.ts';
import { PATIENCE, type Tab } from './engine.ts';

const { ui } = en;
/** How long a screen is waited for. */
export const patient = { timeout: PATIENCE, interval: 100 };

/** Presses a button or follows a link by its words. */
export function press(tab: Tab, name: string): Promise<void> {
  return tab.click(
    `//*[self::button or self::a][normalize-space(.)=${quoted(name)} or @aria-label=${quoted(name)}]`,
  );
}

/** Presses Continue. */
export function goOn(tab: Tab): Promise<void> {
  return press(tab, ui.common.continue);
}

/** Chooses one answer of a question, or ticks a box, by its id. */
export function choose(tab: Tab, id: string): Promise<void> {
  return tab.click(`//label[.//input[@id="${id}"]]`);
}

/** Types into a field after what stands there. */
export function write(tab: Tab, id: string, text: string): Promise<void> {
  return tab.type(`//*[@id="${id}"]`, text);
}

/** Waits until the parent stands on a step. */
export async function expectStep(tab: Tab, id: string): Promise<void> {
  // The first screen is drawn before the app has begun.
  const step = () =>
    tab.run(() => [location.hash, document.querySelectorAll('[data-begun] h1').length], null);
  await expect.poll(step, patient).toEqual([`#/${id}`, 1]);
}

/** How the saving goes, as the bar says it. */
export function statusOf(tab: Tab): Promise<string | null> {
  return tab.run(() => document.querySelector('header [role=status]')?.textContent ?? null, null);
}

/** A text, if something on the screen says just this; else nothing. */
export function said(tab: Tab, text: string): Promise<string> {
  return tab.run((wanted) => {
    const elements = [...document.querySelectorAll('#app *')];
    return elements.some(({ textContent }) => textContent === wanted) ? wanted : '';
  }, text);
}

/** The ids of the radios and boxes that are on. */
export function chosen(tab: Tab): Promise<readonly string[]> {
  return tab.run(
    () => Array.from(document.querySelectorAll('input:checked'), ({ id }) => id),
    null,
  );
}

/** What a field holds. */
export function valueOf(tab: Tab, id: string): Promise<string | null> {
  return tab.run((name) => {
    const field = document.getElementById(name);
    return field instanceof HTMLTextAreaElement ? field.value : null;
  }, id);
}

/** How many drafts the list of the start page offers. */
export function countDrafts(tab: Tab): Promise<number> {
  return tab.run(
    () => document.querySelectorAll('section[aria-labelledby=drafts] li').length,
    null,
  );
}

/** Starts from the start page, on the parent's own device, and stands on the child step. */
export async function begin(tab: Tab): Promise<void> {
  await press(tab, ui.welcome.start);
  await choose(tab, 'device.own');
  await goOn(tab);
  await expectStep(tab, 'child');
}

// XPath 1.0 has no escapes; no words of ours hold a straight double quote.
function quoted(text: string): string {
  return `"${text}"`;
}
