import { details, health, topics } from './asking.ts';
import { check, take } from './closing.ts';
import { firstUi } from './first.ts';
import { saveFile, stored } from './keeping.ts';
import { erase } from './opening.ts';
import { paper } from './paper.ts';

/** The words of every screen. */
export const ui = {
  ...firstUi,
  saveFile,
  stored,
  erase,
  health,
  topics,
  details,
  check,
  take,
  paper,
};
