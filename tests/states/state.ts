import type { Page } from '@playwright/test';
import type { Words } from '../../src/content/words.ts';
import type { Responses } from '../../src/responses/types.ts';
import { openWith } from '../e2e/draft.ts';
import { families } from '../families/index.ts';

/** A page in a browser, and the words of the language it begins in. */
export type Visit = Readonly<{ page: Page; words: Words }>;

/** A state of the product that a parent can come to. */
export type State = Readonly<{
  /** Names the state in tables and files; never changed once it is there. */
  name: string;
  /** Says what the parent sees. */
  says: string;
  /** Brings a fresh page into the state, in any language. */
  reach: (visit: Visit) => Promise<void>;
}>;

/** The family whose notes stand in most states. */
export const maya: Responses = families.maya.responses;

/** Reaches an address, with notes on the device. */
export function at(address: string, responses: Responses = maya): State['reach'] {
  return ({ page }) => openWith(page, responses, address);
}

/** Responses in which nothing has been answered yet. */
export const unanswered: Responses = { ...maya, answers: {} };

/** Waits until a text stands on the screen. */
export async function seen(page: Page, text: string): Promise<void> {
  await page.getByText(text, { exact: true }).first().waitFor();
}
