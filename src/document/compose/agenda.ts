import { childNames, type Words } from '../../content/words.ts';
import type { Child } from '../../responses/types.ts';
import type { AgendaLine, AgendaPart, Summary } from '../../summary/types.ts';
import { itemName } from './names.ts';
import { isForSchool, schoolAsk } from './privacy.ts';

/** A line of the agenda in words: what it is, and what it is about. */
export type LineText = Readonly<{ text: string; about: readonly string[] }>;

/** The name of a part of the agenda. */
export function partName(words: Words, child: Child, part: AgendaPart['part']): string {
  const { me } = childNames(words, child);
  if (part === 'topics') return words.ui.meeting.topics;
  if (part === 'unseen') return words.ask.questions['teacher.unseen']({ child: me });
  return part === 'teacher' ? words.ask.teacherOf({ child: me }) : words.ask.roles[part].title;
}

/** A line in words. What was not seen stands under one question: there a line is the item alone. */
export function lineText(words: Words, child: Child, line: AgendaLine): LineText {
  if (line.kind === 'topic') return { text: itemName(words, line.topic.linkId), about: [] };
  const { key, about, places } = line.ask;
  const items = about.map((linkId) => itemName(words, linkId));
  if (key === 'teacher.unseen') return { text: items.join(', '), about: [] };
  return {
    text: words.ask.questions[key]({ child: childNames(words, child).me }),
    about: [...items, ...places.map((place) => words.followups.settings[place])],
  };
}

/** The agenda as it may stand on a page for school: body care only if the parent ticked so. */
export function schoolAgenda(summary: Summary): readonly AgendaPart[] {
  const shown = (line: AgendaLine): readonly AgendaLine[] => {
    if (!isForSchool(summary, line)) return [];
    if (line.kind === 'topic') return [line];
    const ask = schoolAsk(summary, line.ask);
    return ask === null ? [] : [{ ...line, ask }];
  };
  return summary.meeting.agenda
    .map(({ part, lines }) => ({ part, lines: lines.flatMap(shown) }))
    .filter(({ lines }) => lines.length > 0);
}

/** Whether something was noted that may not stand on a page for school. */
export function isKeptOff(summary: Summary): boolean {
  const shown = new Set(schoolAgenda(summary).flatMap(({ lines }) => lines.map(({ id }) => id)));
  return summary.meeting.agenda
    .flatMap(({ lines }) => lines)
    .some((line) => !shown.has(line.id) && isTold(line));
}

/** Whether a line was talked about: ticked, or something was noted. */
export function isTold({ isTalkedAbout, note }: AgendaLine): boolean {
  return isTalkedAbout || note.trim() !== '';
}
