import type { AnswerLine } from '../../components/facts/AnswerList.tsx';
import { childNames, dayText, itemTitle, type Words } from '../../content/words.ts';
import type { Child, Coverage } from '../../responses/types.ts';
import { plain } from '../../document/blocks.ts';
import { topicBlock } from '../../document/compose/topic.ts';
import type { Summary, Topic } from '../../summary/types.ts';

/** What was said in several fields, one a line; words for nothing where all are empty. */
export function joined(nothing: string, said: readonly string[]): string {
  const lines = said.filter((text) => text.trim() !== '');
  return lines.length === 0 ? nothing : lines.join('\n');
}

/** What was said about the child and the person answering. */
export function aboutLines(words: Words, child: Child, coverage: Coverage): readonly AnswerLine[] {
  const { check, cover } = words.ui;
  const { followups } = words;
  const line = (name: string, said: readonly string[]) =>
    lineOf(words, 'child', name, joined(check.nothing, said));
  return [
    line(check.nickname, [childNames(words, child).me]),
    line(check.grade, child.grade === null ? [] : [followups.grades[child.grade]]),
    line(check.informant, [followups.informants[child.informant]]),
    lineOf(
      words,
      'child',
      check.seenAt,
      joined(
        check.nothingTicked,
        child.seenAt.map((place) => followups.seenAt[place]),
      ),
    ),
    line(check.meetingDate, [dayText(words, child.meetingDate)]),
    lineOf(
      words,
      'cover',
      cover.page,
      joined(check.nothingTicked, [
        ...coverage.domains.map((domain) => followups.domains[domain]),
        cover[coverage.length],
        ...(coverage.length === 'full' && coverage.extras ? [cover.extras] : []),
      ]),
    ),
  ];
}

/** Strengths, hopes, health and topics. */
export function closingLines(words: Words, summary: Summary): readonly AnswerLine[] {
  const { check } = words.ui;
  const { strengths, health, topics, hard } = summary;
  const lines = [
    lineOf(
      words,
      'strengths',
      check.strengths,
      joined(check.nothing, [
        ...strengths.chosen.map((strength) => words.followups.strengths[strength]),
        strengths.own,
        strengths.hopes,
      ]),
    ),
    lineOf(
      words,
      'health',
      check.health,
      joined(
        check.nothingTicked,
        health.map((key) => words.doctor.cards[key].paper),
      ),
    ),
  ];
  if (hard.length === 0) return lines;
  const chosen = topics.map((topic) => itemTitle(words, topic.linkId));
  return [
    ...lines,
    lineOf(words, 'topics', check.topics, joined(check.nothingTicked, chosen)),
    ...topics.map((topic) => detailsLine(words, topic)),
  ];
}

function detailsLine(words: Words, topic: Topic): AnswerLine {
  const { check } = words.ui;
  const { entries, heading } = topicBlock(words, topic);
  const said = entries.map(({ term, texts }) =>
    check.entry({ term: plain(term), said: texts.map(plain).join(', ') }),
  );
  return lineOf(words, `details/${topic.linkId}`, heading, joined(check.nothing, said));
}

function lineOf(words: Words, id: string, name: string, said: string): AnswerLine {
  return {
    id,
    name,
    said,
    mark: undefined,
    changeWhat: words.ui.check.changeWhat({ what: name }),
  };
}
