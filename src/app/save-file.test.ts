import { expect, test } from 'vitest';
import { families } from '../../tests/families/index.ts';
import { en } from '../content/en/index.ts';
import { NO_MEETING } from '../responses/defaults.ts';
import type { Responses } from '../responses/types.ts';
import { newDraft } from '../storage/draft.ts';
import { saveFileOf } from './save-file.ts';
import { makingOf } from './wording-of.ts';

const language = {
  locale: () => 'en' as const,
  words: () => en,
  wordsOf: () => en,
  fetch: () => Promise.resolve(true),
};
const step = { what: 'Try a keyboard', who: 'Ms. Lopez', by: '2026-12-17' };

/** What a person can read in the file: all but the data at its end. */
async function readable(meeting: Partial<Responses['meeting']>): Promise<string> {
  const responses = { ...families.maya.responses, meeting: { ...NO_MEETING, ...meeting } };
  const draft = newDraft({ responses, cursor: 'summary' }, makingOf(responses, language));
  const file = await saveFileOf(draft, { language, today: () => '2026-11-23' });
  return file?.html.slice(0, file.html.indexOf('<script')) ?? '';
}

test('a saved copy tells in words what came of the meeting, and nothing of it before', async () => {
  const heading = en.ui.afterMeeting.heading({ child: 'Maya' });
  const before = await readable({});
  const after = await readable({ nextSteps: [step] });
  const words = [heading, step.what, step.who, 'Dec 17, 2026'];
  expect(words.filter((text) => before.includes(text))).toEqual([]);
  expect(words.filter((text) => !after.includes(text))).toEqual([]);
});
