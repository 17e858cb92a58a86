import type { Page } from '@playwright/test';
import { openWith } from '../e2e/draft.ts';
import { press } from '../e2e/screen.ts';
import { families } from '../families/index.ts';
import { mayaTogether } from '../families/others.ts';
import type { Responses } from '../../src/responses/types.ts';
import { at, maya, seen, type State } from './state.ts';

const met: Responses = {
  ...maya,
  meeting: {
    talkedAbout: ['fm-hand-stamina'],
    notes: {
      'fm-hand-stamina': 'She may type.',
      'teacher.tried': 'A grip.',
      'st-ask-help': 'Off.',
    },
    nextSteps: [
      { what: 'Try a keyboard', who: 'Ms. Lopez', by: '2026-12-17' },
      { what: 'Meet again', who: '', by: '' },
    ],
  },
};
const restroom = families['restroom-shared'].responses;
const metOnBodyCare: Responses = {
  ...restroom,
  sharing: { ...restroom.sharing, includePrivate: false },
  meeting: { talkedAbout: ['sc-restroom-use'], notes: {}, nextSteps: [] },
};

/** Opens every part that is folded up. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() =>
    document.querySelectorAll('details').forEach((part) => part.setAttribute('open', '')),
  );
}

/** With others: their looks, the meeting and what comes after, a file for a professional. */
export const meeting: readonly State[] = [
  {
    name: 'together',
    says: 'Side by side with a teacher’s notes, a typed sheet and an earlier copy.',
    reach: at('together', mayaTogether),
  },
  {
    name: 'together-empty',
    says: 'Side by side, with nothing to put beside yet.',
    reach: at('together'),
  },
  {
    name: 'summary-together',
    says: 'What you noticed, with the looks of others shown.',
    async reach({ page, words }) {
      await openWith(page, mayaTogether, 'summary');
      await press(page, words.ui.compare.see);
      await page.getByRole('heading', { name: words.ui.compare.thenAndNow }).waitFor();
    },
  },
  {
    name: 'type-in',
    says: 'A sheet that was filled in by hand is typed in.',
    reach: at('type-in', mayaTogether),
  },
  {
    name: 'meeting',
    says: 'At the meeting, with notes and next steps, every line open.',
    async reach({ page }) {
      await openWith(page, met, 'meeting', 'summary');
      await openAll(page);
    },
  },
  {
    name: 'meeting-empty',
    says: 'At the meeting, with nothing begun on the device.',
    async reach({ page, words }) {
      await page.goto('/#/meeting');
      await seen(page, words.ui.meeting.notYet);
    },
  },
  {
    name: 'after-meeting',
    says: 'After the meeting: the page to keep and the thank-you.',
    reach: at('after-meeting', met),
  },
  {
    name: 'after-meeting-private',
    says: 'After a meeting that touched body care, which stays off the page.',
    reach: at('after-meeting', metOnBodyCare),
  },
  {
    name: 'watch',
    says: 'Look out for this week, every line open.',
    async reach({ page }) {
      await openWith(page, maya, 'watch', 'summary');
      await openAll(page);
    },
  },
  {
    name: 'watch-empty',
    says: 'Nothing to look out for.',
    reach: at('watch', families['all-well'].responses),
  },
  {
    name: 'take-system',
    says: 'The file for a computer system of a professional is open.',
    async reach({ page, words }) {
      await openWith(page, maya, 'take');
      await press(page, words.ui.system.open);
      await seen(page, words.ui.system.format);
    },
  },
];
