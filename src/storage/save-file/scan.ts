import type { Refusal } from './types.ts';

/** How deep our own data goes: draft, responses, details, item, tried, row. One more is room to grow. */
const DEEPEST = 8;

/**
 * How many values our own data can have: 55 items with every follow-up ticked come to half of it. A
 * hundred thousand would each be complained of, and hold up the page (trust.md, R4: 300 ms).
 */
const MOST_VALUES = 10_000;

const STEPS: ReadonlyMap<string | undefined, number> = new Map([
  ['{', 1],
  ['[', 1],
  ['}', -1],
  [']', -1],
]);

/** Looks at JSON text before it is parsed: how deep and how long it is, and whether it is closed. */
export function scanDepth(
  json: string,
): Extract<Refusal, 'too-deep' | 'too-many' | 'broken'> | null {
  let depth = 0;
  let values = 0;
  let isInString = false;
  for (let at = 0; at < json.length; at += 1) {
    const letter = json[at];
    if (letter === '"') isInString = !isInString;
    else if (isInString) at += letter === '\\' ? 1 : 0;
    else if (letter === ',') values += 1;
    else depth += STEPS.get(letter) ?? 0;
    if (depth > DEEPEST) return 'too-deep';
    if (values > MOST_VALUES) return 'too-many';
    if (depth < 0) return 'broken';
  }
  return depth === 0 && !isInString ? null : 'broken';
}

const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Whether a name that could reach into the program stands anywhere in a parsed value. */
export function hasForbiddenName(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasForbiddenName);
  return Object.entries(value).some(
    ([name, part]) => FORBIDDEN.includes(name) || hasForbiddenName(part),
  );
}
