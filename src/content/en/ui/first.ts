import { domain, question, strengths, wrap } from './asking.ts';
import { child, common, errors, rail } from './common.ts';
import { device, firstDrafts, saving } from './keeping.ts';
import { aboutChild, cover, welcome } from './opening.ts';
import { trust } from './trust.ts';

/** The words of the frame and of every screen up to the last question. */
export const firstUi = {
  locale: 'en-US',
  common,
  saving,
  device,
  drafts: firstDrafts,
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
};
