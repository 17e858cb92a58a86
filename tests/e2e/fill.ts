import type { Locator } from '@playwright/test';

/** Ticks the named choices of a group. */
export async function tickAll(choices: Locator, names: readonly string[]): Promise<void> {
  for (const name of names) await choice(choices, name).check();
}

/** Ticks the named choices of a group that it offers, and unticks all others. */
export async function tickOnly(choices: Locator, names: readonly string[]): Promise<void> {
  for (const box of await choices.getByRole('checkbox').all()) await box.uncheck();
  for (const name of names) {
    const found = choice(choices, name);
    if ((await found.count()) > 0) await found.check();
  }
}

/** A checkbox or radio by its words; a hint may follow them. */
export function choice(choices: Locator, name: string): Locator {
  const literally = name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const named = { name: new RegExp(`^${literally}(?= |$)`, 'u') };
  return choices.getByRole('checkbox', named).or(choices.getByRole('radio', named));
}
