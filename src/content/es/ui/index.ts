import type { Words } from '../../words.ts';
import { details, domain, health, question, strengths, topics, wrap } from './asking.ts';
import { check, take } from './closing.ts';
import { child, common, errors, rail, saving } from './common.ts';
import { aboutChild, cover, erase, welcome } from './opening.ts';

/** The words of every screen. */
export const ui: Words['ui'] = {
  locale: 'es-US',
  common,
  saving,
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
};
