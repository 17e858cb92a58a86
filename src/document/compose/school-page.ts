import type { Words } from '../../content/words.ts';
import type { Noted, Summary } from '../../summary/types.ts';
import { type Block, own } from '../blocks.ts';
import { alsoHard, goodThings, hopesAndVoice, topicBlocks } from './child-notes.ts';
import { isForSchool } from './privacy.ts';
import { sheetTitle } from './title.ts';

/** The page to hand in: strengths and what helps first, then the topics, hopes, the child's words. */
export function schoolPage(summary: Summary, words: Words, made: string): readonly Block[] {
  const shown = (noted: Noted) => isForSchool(summary, noted);
  const topics = summary.topics.filter(shown);
  const chosen = new Set(summary.topics.map((topic) => topic.linkId));
  const hard = summary.hard.filter((noted) => shown(noted) && !chosen.has(noted.linkId));
  const well = summary.strengths.goesWell.filter(shown);
  return [
    sheetTitle(summary, words, made, { kind: 'school', heading: words.pdf.school.heading }),
    ...goodThings(summary, words, well),
    ...topicBlocks(summary, words, topics),
    ...alsoHard(words, hard),
    ...hopesAndVoice(summary, words),
    ...(topics.length + hard.length === 0 ? roomForNotes(words, well.length > 0) : []),
  ];
}

/** A page with nothing hard on it is still a page to talk over. */
function roomForNotes(words: Words, isWell: boolean): readonly Block[] {
  return [
    ...(isWell ? [{ kind: 'paragraph', text: own(words.summary.allWell) } as const] : []),
    { kind: 'writing-lines', heading: words.pdf.school.room, count: 20, ifRoom: true },
  ];
}
