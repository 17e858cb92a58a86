import type { Meeting } from '../responses/types.ts';
import type { Ask, Pointer } from './pointer-types.ts';
import type { AgendaLine, AgendaPart, MeetingNotes, Topic } from './types.ts';

/**
 * The agenda of a school meeting: the topics in the parent's order, then the questions for each person
 * who may be there, with what was noted beside each. A question stands on it while it is ticked, and
 * as long as something was noted beside it.
 */
export function meetingNotes(
  topics: readonly Topic[],
  pointers: readonly Pointer[],
  meeting: Meeting,
): MeetingNotes {
  const agenda = [topicPart(topics, meeting), ...pointers.flatMap((one) => askParts(one, meeting))];
  const shown = new Set(agenda.flatMap(({ lines }) => lines.map(({ id }) => id)));
  return {
    agenda: agenda.filter(({ lines }) => lines.length > 0),
    nextSteps: meeting.nextSteps.filter(({ what, who, by }) => `${what}${who}${by}`.trim() !== ''),
    hasSetAside: Object.keys(meeting.notes).some((id) => !shown.has(id) && hasNote(meeting, id)),
  };
}

function topicPart(topics: readonly Topic[], meeting: Meeting): AgendaPart {
  return {
    part: 'topics',
    lines: topics.map((topic): AgendaLine => ({
      kind: 'topic',
      topic,
      isPrivate: topic.isPrivate,
      ...told(meeting, topic.linkId),
    })),
  };
}

/** The doctor is not at a school meeting, and the safety tick goes no further than the doctor page. */
function askParts({ role, questions, unseen }: Pointer, meeting: Meeting): readonly AgendaPart[] {
  if (role === 'pediatrician') return [];
  const isOn = ({ id, ticked }: Ask) =>
    id !== 'psychologist.safe' &&
    (ticked || meeting.talkedAbout.includes(id) || hasNote(meeting, id));
  const lines = (asks: readonly Ask[]) =>
    asks.filter(isOn).map((ask): AgendaLine => ({
      kind: 'ask',
      ask,
      isPrivate: ask.isPrivate,
      ...told(meeting, ask.id),
    }));
  return [
    { part: role, lines: lines(questions) },
    { part: 'unseen', lines: lines(unseen) },
  ];
}

function told(meeting: Meeting, id: string) {
  return {
    id,
    isTalkedAbout: meeting.talkedAbout.includes(id),
    note: noteOf(meeting, id),
  };
}

function hasNote(meeting: Meeting, id: string): boolean {
  return noteOf(meeting, id).trim() !== '';
}

function noteOf({ notes }: Meeting, id: string): string {
  return Object.hasOwn(notes, id) ? (notes[id] ?? '') : '';
}
