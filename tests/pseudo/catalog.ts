import { en } from '../../src/content/en/index.ts';
import { pseudo, type PseudoKind } from './pseudo.ts';

const KINDS: readonly PseudoKind[] = ['long', 'rtl', 'nospaces'];

/** Stands in for Spanish in the build of the browser tests; the page says which kind it wants. */
export const es = pseudo(
  en,
  KINDS.find((kind) => kind === Reflect.get(globalThis, 'pseudoKind')) ?? 'long',
);
