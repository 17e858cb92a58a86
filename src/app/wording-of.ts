import { en } from '../content/en/index.ts';
import { questionText } from '../content/words.ts';
import type { ItemId } from '../questions/index.ts';
import { questionnaire } from '../questions/index.ts';
import { NO_RESPONSES } from '../responses/defaults.ts';
import { bandOf } from '../responses/grades.ts';
import type { Responses } from '../responses/types.ts';
import { type Draft, type Making, newDraft } from '../storage/draft.ts';
import type { WordingOf } from '../storage/wording.ts';

/** The question as it is asked now; without the name, as a name that changes is not another question. */
export function wordingOf({ child: { grade } }: Responses): WordingOf {
  return (linkId: ItemId) =>
    grade === null ? '' : questionText(en, NO_RESPONSES.child, linkId, bandOf(grade));
}

/** What a draft of these responses is made with. */
export function makingOf(responses: Responses): Making {
  return {
    questionnaireVersion: questionnaire.version,
    locale: en.ui.locale,
    now: Date.now(),
    wordingOf: wordingOf(responses),
  };
}

/** A draft in which nothing has been said. */
export function freshDraft(): Draft {
  return newDraft({ responses: NO_RESPONSES, cursor: 'welcome' }, makingOf(NO_RESPONSES));
}
