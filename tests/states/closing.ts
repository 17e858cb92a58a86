import { openWith } from '../e2e/draft.ts';
import { putRaw } from '../e2e/faults/raw.ts';
import { press } from '../e2e/screen.ts';
import { makePdf } from '../e2e/take-pdf.ts';
import { details } from '../families/build.ts';
import { families } from '../families/index.ts';
import type { Responses } from '../../src/responses/types.ts';
import { toRecord } from '../../src/storage/record.ts';
import { draftOf } from '../storage/drafts.ts';
import { at, maya, seen, type State } from './state.ts';

const setAside: Responses = {
  ...maya,
  answers: { ...maya.answers, 'sr-sudden-sound': 'goes-well' },
};
const missingLetters: Responses = {
  ...maya,
  topics: ['fm-hand-stamina'],
  details: { 'fm-hand-stamina': details({ example: 'A drawing 𓀀 for her friend.' }) },
};

/** Notes whose questions were asked in other words, in a language. */
function rewordedRecord(locale: string) {
  const draft = draftOf('maya', 'current');
  const wordings = Object.fromEntries(
    Object.entries(draft.wordings).map(([linkId, asked]) => [linkId, { ...asked, locale }]),
  );
  return toRecord({ ...draft, rev: 2, locale, wordings });
}

/** Checking, seeing and taking it along. */
export const closing: readonly State[] = [
  {
    name: 'check-empty',
    says: 'Check, with hardly anything said.',
    reach: at('check', families.silent.responses),
  },
  {
    name: 'check-set-aside',
    says: 'Check, with notes set aside.',
    reach: at('check', setAside),
  },
  {
    name: 'check-reworded',
    says: 'Check, with questions that are worded otherwise than when they were answered.',
    async reach({ page, words }) {
      await openWith(page, maya, 'welcome', 'check');
      const locale = await page.evaluate(() => document.documentElement.lang);
      await putRaw(page, 'current', rewordedRecord(locale));
      await page.goto('/#/check');
      await page.reload();
      await seen(page, words.ui.stored.reworded);
    },
  },
  { name: 'check', says: 'Check, everything said.', reach: at('check') },
  {
    name: 'change',
    says: 'One answer is changed from the check.',
    async reach({ page, words }) {
      await openWith(page, maya, 'check');
      const { check, common } = words.ui;
      await press(page, check.changeWhat({ what: check.grade }));
      await seen(page, common.keepChange);
    },
  },
  { name: 'summary', says: 'What you noticed.', reach: at('summary') },
  {
    name: 'summary-empty',
    says: 'What you noticed, with hardly anything said.',
    reach: at('summary', families.silent.responses),
  },
  { name: 'take', says: 'Take it with you.', reach: at('take') },
  {
    name: 'take-making',
    says: 'The PDF is being made.',
    async reach({ page, words }) {
      // A font that never comes.
      await page.route('**/*.woff', () => undefined);
      await openWith(page, maya, 'take');
      await press(page, words.ui.take.make);
      await seen(page, words.ui.take.making);
    },
  },
  {
    name: 'take-made',
    says: 'The PDF is made, to save or to share.',
    async reach({ page, words }) {
      await page.addInitScript(() => Object.assign(navigator, { canShare: () => true }));
      await openWith(page, maya, 'take');
      await makePdf(page, words);
    },
  },
  {
    name: 'take-failed',
    says: 'The PDF could not be made.',
    async reach({ page, words }) {
      await page.route('**/*.woff', (route) => route.fulfill({ body: 'not a font' }));
      await openWith(page, maya, 'take');
      await press(page, words.ui.take.make);
      await seen(page, words.ui.take.failed);
    },
  },
  {
    name: 'take-letters',
    says: 'Some letters cannot be set in the PDF.',
    async reach({ page, words }) {
      await openWith(page, missingLetters, 'take');
      await makePdf(page, words);
      await seen(page, words.ui.take.missingText);
    },
  },
  {
    name: 'take-no-page',
    says: 'No page is chosen.',
    reach: at('take', { ...maya, sharing: { ...maya.sharing, pages: [] } }),
  },
  {
    name: 'take-pages',
    says: 'The pages are shown before they are made.',
    async reach({ page, words }) {
      await openWith(page, maya, 'take');
      await press(page, words.ui.paper.see);
      await page.locator('section[aria-labelledby="pages"]').getByRole('img').first().waitFor();
    },
  },
  {
    name: 'take-text',
    says: 'Copying was not allowed; the text is there to select.',
    async reach({ page, words }) {
      await openWith(page, maya, 'take');
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('No.'));
      });
      await press(page, words.ui.take.copy);
      await seen(page, words.ui.take.copyFailed);
    },
  },
  {
    name: 'take-protected',
    says: 'A copy is to be protected by a code.',
    async reach({ page, words }) {
      await openWith(page, maya, 'take');
      await page.getByLabel(words.ui.saveFile.protect).check();
      await seen(page, words.ui.saveFile.makeCode);
    },
  },
  { name: 'print', says: 'The print view.', reach: at('print') },
];
