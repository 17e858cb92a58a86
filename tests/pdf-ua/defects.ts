import { documentDefects } from './defects-document.ts';
import { pageDefects } from './defects-pages.ts';
import type { Defect } from './spoil.ts';

/** Every defect, by where it is planted. */
export const defects: readonly Defect[] = [...documentDefects, ...pageDefects];
