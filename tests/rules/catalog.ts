import { en } from '../../src/content/en/index.ts';
import type { ItemWords } from '../../src/content/types.ts';

/** Every word of the product, as the rules see it. */
export const catalog = en;

/** The words of every item, keyed by linkId. */
export const itemWords: Readonly<Record<string, ItemWords>> = en.items;
