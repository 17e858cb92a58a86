import type { Locator } from '@playwright/test';

/** Ticks the named choices of a group; a name is the whole label, or its beginning on a card with a hint. */
export async function tickAll(choices: Locator, names: readonly string[]): Promise<void> {
  for (const name of names) await choice(choices, name).check();
}

/** Ticks the named choices of a group and unticks all others. */
export async function tickOnly(choices: Locator, names: readonly string[]): Promise<void> {
  for (const box of await choices.getByRole('checkbox').all()) await box.uncheck();
  for (const name of names) {
    // A page with nothing to say is not offered.
    if ((await choice(choices, name).count()) > 0) await choice(choices, name).check();
  }
}

function choice(choices: Locator, name: string): Locator {
  const label = choices.page().locator('label', {
    has: choices.page().locator('span > strong, span').getByText(name, { exact: true }),
  });
  return choices.locator(label).getByRole('checkbox').or(choices.locator(label).getByRole('radio'));
}
