import { check, take } from './closing.ts';
import { saveFile, stored } from './copies.ts';
import { erase } from './erase.ts';
import { details, health, topics } from './topics.ts';
import { compare } from './compare.ts';
import { firstUi } from './first.ts';
import { drafts, trouble } from './kept.ts';
import { afterMeeting, meeting } from './meeting.ts';
import { observe } from './observe.ts';
import { paper } from './paper.ts';
import { invited } from './invited.ts';
import { system } from './system.ts';
import { flyer, invite, teacher } from './teacher.ts';
import { watch } from './watch.ts';

/** The words of every screen. */
export const ui = {
  ...firstUi,
  trouble,
  drafts,
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
