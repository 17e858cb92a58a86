import { wordsFor } from '../content/words-for.ts';
import { questionText } from '../content/words.ts';
import { questionnaire } from '../questions/index.ts';
import { NO_RESPONSES } from '../responses/defaults.ts';
import { bandOf } from '../responses/grades.ts';
import type { Responses } from '../responses/types.ts';
import { type Draft, type Making, newDraft } from '../storage/draft.ts';
import type { Asking } from '../storage/wording.ts';
import type { Language } from './language.ts';

/** The language the items are asked in now. */
export type AskedIn = Pick<Language, 'locale' | 'words'>;

/** How items are asked now; without the name, as a name that changes is not another question. */
export function askingOf(
  { child: { grade, informant } }: Responses,
  { locale, words }: AskedIn,
): Asking {
  const nameless = { ...NO_RESPONSES.child, informant };
  return {
    locale: locale(),
    wordingOf: (linkId) =>
      grade === null
        ? ''
        : questionText(wordsFor(words(), informant), nameless, linkId, bandOf(grade)),
  };
}

/** What a draft of these responses is made with. */
export function makingOf(responses: Responses, language: AskedIn): Making {
  return {
    ...askingOf(responses, language),
    questionnaireVersion: questionnaire.version,
    now: Date.now(),
  };
}

/** A draft in which nothing has been said. */
export function freshDraft(language: AskedIn): Draft {
  const said = { responses: NO_RESPONSES, cursor: 'welcome' };
  return newDraft(said, makingOf(NO_RESPONSES, language));
}
