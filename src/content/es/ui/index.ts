import type { Words } from '../../words.ts';
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
export const ui: Words['ui'] = {
  locale: 'es-US',
  common,
  saving,
  device,
  drafts,
  child,
  errors,
  rail,
  welcome,
  aboutChild,
  cover,
  domain,
  question,
  wrap,
  strengths,
  trust,
  trouble,
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
