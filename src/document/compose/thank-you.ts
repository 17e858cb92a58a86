import { asAnswered, childNames, dayText, type Words } from '../../content/words.ts';
import type { NextStep } from '../../responses/types.ts';
import type { Summary } from '../../summary/types.ts';
import { clean } from '../text/clean.ts';
import { isTold, schoolAgenda } from './agenda.ts';
import { itemName } from './names.ts';

/**
 * A short thank-you for the parent to change and to copy: the topics that were talked about, and the
 * next steps. No note of what was said, and no advice.
 */
export function thankYou(summary: Summary, today: Words): string {
  const words = asAnswered(today, summary.answeredAs);
  const text = words.ui.afterMeeting;
  const topics = schoolAgenda(summary)
    .flatMap(({ lines }) => lines)
    .flatMap((line) =>
      line.kind === 'topic' && isTold(line) ? [itemName(words, line.topic.linkId)] : [],
    );
  const steps = summary.meeting.nextSteps.flatMap((step) => stepText(words, step));
  return clean(
    [
      text.hello,
      text.thankYou({ child: childNames(words, summary.child).me }),
      ...listed(text.weTalked, topics),
      ...listed(text.next, steps),
      text.correct,
    ].join('\n\n'),
  );
}

function listed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [[heading, ...lines.map((line) => `- ${line}`)].join('\n')];
}

function stepText(words: Words, { what, who, by }: NextStep): readonly string[] {
  const text = words.ui.afterMeeting;
  const day = dayText(words, by);
  const rest = [who.trim(), ...(day === '' ? [] : [text.byDay({ day })])].filter(Boolean);
  if (what.trim() === '') return [];
  return [
    rest.length === 0 ? what.trim() : text.nextStep({ what: what.trim(), rest: rest.join(', ') }),
  ];
}
