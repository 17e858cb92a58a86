import { a4Sudden } from './a4-sudden.ts';
import { allUnseen } from './all-unseen.ts';
import { allWell } from './all-well.ts';
import { amaraSenior } from './amara-senior.ts';
import type { Family } from './build.ts';
import { changedMind } from './changed-mind.ts';
import { kinderCoat } from './kinder-coat.ts';
import { leoLocker } from './leo-locker.ts';
import { longNotes } from './long-notes.ts';
import { manyLetters } from './many-letters.ts';
import { manyScripts } from './many-scripts.ts';
import { maya } from './maya.ts';
import { oneLine } from './one-line.ts';
import { onlyHome } from './only-home.ts';
import { restroomShared } from './restroom-shared.ts';
import { silent } from './silent.ts';

/** Named, realistic response sets, written once and used by every kind of test. */
export const families = {
  maya,
  'one-line': oneLine,
  silent,
  'all-well': allWell,
  'all-unseen': allUnseen,
  'long-notes': longNotes,
  'leo-locker': leoLocker,
  'amara-senior': amaraSenior,
  'kinder-coat': kinderCoat,
  'restroom-shared': restroomShared,
  'many-letters': manyLetters,
  'many-scripts': manyScripts,
  'changed-mind': changedMind,
  'only-home': onlyHome,
  'a4-sudden': a4Sudden,
} satisfies Record<string, Family>;

/** The name of a family, to pick it in a test. */
export type FamilyName = keyof typeof families;
