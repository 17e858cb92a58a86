import { details, health, topics } from './asking.ts';
import { check, take } from './closing.ts';
import { compare } from './compare.ts';
import { firstUi } from './first.ts';
import { saveFile, stored } from './keeping.ts';
import { afterMeeting, meeting } from './meeting.ts';
import { observe } from './observe.ts';
import { erase } from './opening.ts';
import { paper } from './paper.ts';
import { invited } from './invited.ts';
import { system } from './system.ts';
import { flyer, invite, teacher } from './teacher.ts';
import { watch } from './watch.ts';

/** The words of every screen. */
export const ui = {
  ...firstUi,
  observe,
  saveFile,
  stored,
  erase,
  health,
  topics,
  details,
  check,
  take,
  paper,
  system,
  teacher,
  invite,
  flyer,
  invited,
  compare,
  meeting,
  afterMeeting,
  watch,
};
