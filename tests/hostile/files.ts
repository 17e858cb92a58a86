import type { HostileFile } from './listing.ts';
import { names, notJson, versions } from './not-data.ts';
import { meanings, shapes } from './not-drafts.ts';
import { notFiles, notOurs, notText } from './not-notes.ts';

/** Every file that must be refused, and why. */
export const hostileFiles: readonly HostileFile[] = [
  ...notFiles,
  ...notText,
  ...notOurs,
  ...notJson,
  ...names,
  ...versions,
  ...shapes,
  ...meanings,
];
