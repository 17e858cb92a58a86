import { details, domain, health, question, strengths, topics, wrap } from './asking.ts';
import { check, take } from './closing.ts';
import { child, common, errors, rail } from './common.ts';
import { compare } from './compare.ts';
import { device, drafts, saveFile, saving, stored, trouble } from './keeping.ts';
import { observe } from './observe.ts';
import { aboutChild, cover, erase, welcome } from './opening.ts';
import { afterMeeting, meeting } from './meeting.ts';
import { paper } from './paper.ts';
import { invited } from './invited.ts';
import { flyer, invite, teacher } from './teacher.ts';
import { system } from './system.ts';
import { trust } from './trust.ts';
import { watch } from './watch.ts';

/** The words of every screen. */
export const ui = {
  locale: 'en-US',
  common,
  saving,
  trouble,
  device,
  drafts,
  saveFile,
  stored,
  child,
  errors,
  rail,
  welcome,
  aboutChild,
  cover,
  erase,
  domain,
  question,
  wrap,
  strengths,
  health,
  topics,
  details,
  check,
  take,
  paper,
  system,
  trust,
  teacher,
  invite,
  flyer,
  invited,
  observe,
  compare,
  meeting,
  afterMeeting,
  watch,
};
