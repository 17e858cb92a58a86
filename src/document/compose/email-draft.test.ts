import { expect, test } from 'vitest';
import { families } from '../../../tests/families/index.ts';
import { en } from '../../content/en/index.ts';
import { questionnaire } from '../../questions/index.ts';
import type { Responses } from '../../responses/types.ts';
import { summarise } from '../../summary/summarise.ts';
import { emailDraft } from './email-draft.ts';

const draftOf = (responses: Responses) => emailDraft(summarise(questionnaire, responses), en);
const { responses } = families.maya;

test('an e-mail goes to nobody yet, with a subject that names nobody', () => {
  const { pathname, searchParams } = new URL(draftOf(responses)?.address ?? '');
  expect([pathname, searchParams.get('subject')]).toEqual(['', en.ui.paper.emailSubject]);
});

test('an e-mail is never too long for a mail program, and ends with a whole line', () => {
  for (const family of Object.values(families)) {
    const { address = '' } = draftOf(family.responses) ?? {};
    expect(address.length).toBeLessThanOrEqual(1800);
    expect(() => decodeURIComponent(address)).not.toThrow();
  }
});

test('half a character in a name does not spoil an e-mail', () => {
  const child = { ...responses.child, nickname: 'M\ud83c' };
  expect(decodeURIComponent(draftOf({ ...responses, child })?.address ?? '')).toContain('M\ufffd');
});

test('where no question for the teacher is ticked there is no e-mail', () => {
  const { pointers } = summarise(questionnaire, responses);
  const questionsOff = pointers.flatMap(({ questions, unseen }) =>
    [...questions, ...unseen].map(({ id }) => id),
  );
  expect(draftOf({ ...responses, questionsOff })).toBeNull();
});
