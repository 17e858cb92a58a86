import { childNames, listOf, shortName, type Words } from '../../content/words.ts';
import type { Noted, Summary, Topic } from '../../summary/types.ts';
import { type Block, type ListItem, note, own, plain, type Rich, type Text } from '../blocks.ts';
import { capitalised, chips, itemName, markOf } from './names.ts';
import { noteOf, type Telling } from './note-of.ts';
import { topicBlock } from './topic.ts';

/** What goes well and what already helps, side by side; nothing where nothing was said. */
export function goodThings(
  summary: Summary,
  words: Words,
  well: readonly Noted[],
): readonly Block[] {
  const child = childNames(words, summary.child).me;
  const columns = [
    section(
      words.summary.strengths({ child }),
      [...strengthItems(summary, words), ...goesWell(words, well)],
      {
        bookmark: words.pdf.school.strengths,
      },
    ),
    section(words.summary.helps, helpItems(summary, words)),
  ].filter((column) => column.length > 0);
  const [only] = columns;
  if (only === undefined) return [];
  return columns.length === 1 ? only : [{ kind: 'columns', columns }];
}

/** The topics under their heading. */
export function topicBlocks(
  summary: Summary,
  words: Words,
  topics: readonly Topic[],
): readonly Block[] {
  if (topics.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.summary.topics },
    ...topics.map((topic) => topicBlock(summary, words, topic)),
  ];
}

/** What was marked hard besides the topics. */
export function alsoHard(words: Words, hard: readonly Noted[]): readonly Block[] {
  return section(
    words.summary.alsoHard,
    hard.map((noted) => ({
      mark: markOf(words, noted),
      text: own(answerOf(words, noted)),
    })),
    { compact: true },
  );
}

/** An item and its answer in words: "Sudden loud sounds: often hard". */
export function answerOf(words: Words, noted: Noted): string {
  return words.pdf.said({
    what: itemName(words, noted.linkId),
    answer: words.followups.answersOnPaper[noted.answer],
  });
}

/** What the parent hopes for, and what the child says. */
export function hopesAndVoice(summary: Summary, words: Words): readonly Block[] {
  const child = childNames(words, summary.child).me;
  const hopes = summary.strengths.hopes.trim();
  const voice = summary.domainNotes.flatMap((domain) =>
    noteItem(
      words.followups.domains[domain.domain],
      [],
      noteOf(summary, words, `domainNotes/${domain.domain}/childSays`, domain.childSays),
    ),
  );
  return [
    ...(hopes === ''
      ? []
      : ([
          { kind: 'heading', level: 2, text: words.summary.hopes },
          { kind: 'paragraph', text: noteOf(summary, words, 'strengths/hopes', hopes) },
        ] as const)),
    ...section(words.summary.childSays({ child }), voice, {
      bookmark: words.pdf.school.childSays,
    }),
  ];
}

/** Everything that goes well, in one sentence. */
function goesWell(words: Words, noted: readonly Noted[]): readonly ListItem[] {
  if (noted.length === 0) return [];
  const items = listOf(
    words,
    noted.map(({ linkId }) => shortName(words, linkId)),
  );
  return [{ text: own(words.summary.goesWell({ items })) }];
}

/** Chosen strengths, then the parent's own. */
export function strengthItems(
  summary: Telling & Readonly<{ strengths: Pick<Summary['strengths'], 'chosen' | 'own'> }>,
  words: Words,
): readonly ListItem[] {
  const { chosen, own: typed } = summary.strengths;
  return [
    ...chosen.map((strength) => ({ text: own(words.followups.strengths[strength]) })),
    ...(typed.trim() === '' ? [] : [{ text: noteOf(summary, words, 'strengths/own', typed) }]),
  ];
}

function helpItems(summary: Summary, words: Words): readonly ListItem[] {
  return summary.domainNotes.flatMap((domain) =>
    noteItem(
      words.followups.domains[domain.domain],
      domain.inPlace.map((thing) => words.followups.inPlace[thing]),
      noteOf(summary, words, `domainNotes/${domain.domain}/helps`, domain.helps),
    ),
  );
}

/** A line of what was chosen and what was typed: "Hands and writing: A break · A helper · …". */
export function noteItem(
  what: string,
  chosen: readonly string[],
  written: Text,
): readonly ListItem[] {
  const typed = typeof written === 'string' ? note(written.trim()) : written;
  const isSaid = plain(typed) !== '';
  const text: Rich = [
    { text: `${what}: ${chips(chosen)}`, note: false },
    ...(isSaid && chosen.length > 0 ? own(chips(['', ''])) : []),
    ...(isSaid ? typed : []),
  ];
  return !isSaid && chosen.length === 0 ? [] : [{ text }];
}

function section(
  text: string,
  items: readonly ListItem[],
  options: Readonly<{ bookmark?: string; compact?: true }> = {},
): readonly Block[] {
  if (items.length === 0) return [];
  const { compact, bookmark } = options;
  return [
    {
      kind: 'heading',
      level: 2,
      text: capitalised(text),
      ...(bookmark === undefined ? {} : { bookmark }),
    },
    {
      kind: 'list',
      marker: 'bullet',
      items,
      ...(compact === undefined ? {} : { compact }),
    },
  ];
}
