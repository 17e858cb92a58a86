import type { Page } from '@playwright/test';
import { unexplained } from '../access/explained.ts';
import { MODES, modeName, showIn } from '../access/modes.ts';
import { scan } from '../access/scan.ts';
import { expect } from './fixtures.ts';

/**
 * Asserts that nothing is found on a page in light and dark, wide and narrow. For what is not a state of
 * its own; states stand in tests/states and are looked at from there.
 */
export async function expectAccessible(page: Page): Promise<void> {
  for (const mode of MODES.filter(({ colour }) => colour !== 'forced')) {
    await showIn(page, mode);
    expect(unexplained(await scan(page)), modeName(mode)).toEqual([]);
  }
}
