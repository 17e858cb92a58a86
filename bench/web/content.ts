import { en } from '../../src/content/en/index.ts';
import { forBand, itemWords, questionText } from '../../src/content/words.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { NO_RESPONSES } from '../../src/responses/defaults.ts';
import { journey } from '../../src/responses/journey.ts';
import type { Responses } from '../../src/responses/types.ts';

/** What every peer asks: the very questions and words that ours asks a third grader's parent. */
export type Content = Readonly<{
  title: string;
  lead: string;
  start: string;
  next: string;
  questions: readonly Readonly<{ id: string; text: string; hint: string }>[];
  answers: readonly Readonly<{ value: string; label: string; hint: string }>[];
}>;

/** Those who take the full path, with nothing said yet. */
export const asked: Responses = {
  ...NO_RESPONSES,
  child: { ...NO_RESPONSES.child, grade: '3' },
  coverage: { ...NO_RESPONSES.coverage, length: 'full' },
};

/** The content of the benchmark, from the words of the app. */
export function contentOf(): Content {
  const { ui, followups } = en;
  return {
    title: ui.welcome.heading,
    lead: ui.welcome.lead,
    start: ui.welcome.start,
    next: ui.common.continue,
    questions: journey(questionnaire, asked).flatMap((step) =>
      step.kind === 'item'
        ? [
            {
              id: step.linkId,
              text: questionText(en, asked.child, step.linkId, '3-5'),
              hint: forBand(itemWords(en, step.linkId).hint, '3-5'),
            },
          ]
        : [],
    ),
    answers: Object.entries(followups.answers).map(([value, label]) => ({
      value,
      label,
      hint: value === 'not-seen' ? ui.question.notSeenHint : '',
    })),
  };
}
