import { openWith } from '../e2e/draft.ts';
import { teacherOfMaya } from '../families/others.ts';
import { itemTitle } from '../../src/content/words.ts';
import { at, maya, seen, type State } from './state.ts';

const { responses: ofTeacher } = teacherOfMaya;
// Without a language, so that it opens in the one the page is in.
const LINK = 'invited?parts=sensory.social&grade=3&length=quick';

/** What a teacher sees, and a family that a teacher has invited. */
export const teacher: readonly State[] = [
  { name: 'teacher', says: 'For teachers.', reach: at('teacher') },
  {
    name: 'invite',
    says: 'An invitation for a family: the link, the code and the flyer.',
    async reach({ page, words }) {
      await openWith(page, maya, 'invite');
      await page.getByRole('heading', { name: words.ui.invite.flyer }).waitFor();
    },
  },
  {
    name: 'invite-grade',
    says: 'An invitation to single questions, the grade not chosen.',
    async reach({ page, words }) {
      await openWith(page, maya, 'invite');
      await page.getByText(words.ui.invite.kinds.questions, { exact: true }).click();
      await seen(page, words.ui.invite.needsGrade);
    },
  },
  {
    name: 'invite-questions',
    says: 'An invitation to one single question.',
    async reach({ page, words }) {
      await openWith(page, maya, 'invite');
      await page.getByLabel(words.ui.aboutChild.grade).selectOption('3');
      await page.getByText(words.ui.invite.kinds.questions, { exact: true }).click();
      await page.getByRole('checkbox', { name: itemTitle(words, 'fm-copying') }).check();
      await page.getByRole('heading', { name: words.ui.invite.flyer }).waitFor();
    },
  },
  {
    name: 'invited',
    says: 'A parent opened the link of a teacher.',
    async reach({ page, words }) {
      await page.goto(`/#/${LINK}`);
      await page.getByRole('button', { name: words.ui.invited.start }).waitFor();
    },
  },
  {
    name: 'invited-notes',
    says: 'A parent with notes on the device opened the link of a teacher.',
    async reach({ page, words }) {
      await openWith(page, maya, LINK, 'check');
      await seen(page, words.ui.invited.have);
    },
  },
  {
    name: 'invited-refused',
    says: 'The link of a teacher was copied wrongly.',
    async reach({ page, words }) {
      await page.goto('/#1.spoiled');
      await seen(page, words.ui.invited.refused.mistyped);
    },
  },
  {
    name: 'cover-questions',
    says: 'What to cover, the single questions of a teacher.',
    reach: at('cover', { ...maya, coverage: { ...maya.coverage, only: ['fm-copying'] } }),
  },
  {
    name: 'observe',
    says: 'A teacher may write down what is seen in class.',
    reach: at('observe'),
  },
  {
    name: 'observe-question',
    says: 'A question for a teacher.',
    reach: at('q/fm-writing-start', ofTeacher),
  },
  { name: 'observe-check', says: 'Check of a teacher’s notes.', reach: at('check', ofTeacher) },
  { name: 'observe-take', says: 'A teacher hands the notes over.', reach: at('take', ofTeacher) },
];
