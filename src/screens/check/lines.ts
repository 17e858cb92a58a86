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
  const isTeacher = child.informant === 'teacher';
  return [
    line(check.nickname, [childNames(words, child).me]),
    line(check.grade, child.grade === null ? [] : [followups.grades[child.grade]]),
    ...(isTeacher ? [] : familyLines(words, child)),
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

/** Who in the family is answering, where they see the child, and when the meeting is. */
function familyLines(words: Words, child: Child): readonly AnswerLine[] {
  const { check } = words.ui;
  const { informants, seenAt } = words.followups;
  const places = child.seenAt.map((place) => seenAt[place]);
  const line = (name: string, said: string) => lineOf(words, 'child', name, said);
  return [
    line(check.informant, informants[child.informant]),
    line(check.seenAt, joined(check.nothingTicked, places)),
    line(check.meetingDate, joined(check.nothing, [dayText(words, child.meetingDate)])),
  ];
}

/** Strengths, hopes, health and topics; of a teacher, what goes well and the note. */
export function closingLines(words: Words, summary: Summary): readonly AnswerLine[] {
  const { check } = words.ui;
  const { strengths, health, topics, hard } = summary;
  const strengthsLine = lineOf(
    words,
    'strengths',
    check.strengths,
    joined(check.nothing, [
      ...strengths.chosen.map((strength) => words.followups.strengths[strength]),
      strengths.own,
      strengths.hopes,
    ]),
  );
  if (summary.child.informant === 'teacher') return [strengthsLine];
  const lines = [
    strengthsLine,
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
    ...topics.map((topic) => detailsLine(summary, words, topic)),
  ];
}

function detailsLine(summary: Summary, words: Words, topic: Topic): AnswerLine {
  const { check } = words.ui;
  const { entries, heading } = topicBlock({ ...summary, typedIn: {} }, words, topic);
  const said = entries.map(({ term, texts }) =>
    check.entry({ term: plain(term), said: texts.map(plain).join(', ') }),
  );
  const line = lineOf(words, `details/${topic.linkId}`, heading, joined(check.nothing, said));
  // The answer to the same question has a button of its own, which is named after it alone.
  return { ...line, changeWhat: check.changeWhat({ what: `${check.topics}, ${heading}` }) };
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
