import { describe, expect, test } from 'vitest';
import { families } from '../../tests/families/index.ts';
import { questionnaire } from '../questions/index.ts';
import { NO_MEETING } from '../responses/defaults.ts';
import type { Meeting, Responses } from '../responses/types.ts';
import { summarise } from './summarise.ts';

const { responses: maya } = families.maya;

/** The parts of the agenda and the ids of their lines. */
function agenda(responses: Responses) {
  const { meeting } = summarise(questionnaire, responses);
  return Object.fromEntries(
    meeting.agenda.map(({ part, lines }) => [part, lines.map(({ id }) => id)]),
  );
}

const having = (meeting: Partial<Meeting>, more: Partial<Responses> = {}): Responses => ({
  ...maya,
  ...more,
  meeting: { ...NO_MEETING, ...meeting },
});

describe('the agenda', () => {
  test('has the topics in the parent’s order first, then the people of the school, without the doctor', () => {
    const parts = agenda(maya);
    expect(Object.keys(parts)).toEqual([
      'topics',
      'teacher',
      'unseen',
      'psychologist',
      'ot',
      'team',
    ]);
    expect(parts['topics']).toEqual(['fm-hand-stamina', 'sr-sudden-sound', 'st-games-turns']);
    expect(parts['unseen']).toEqual([
      'teacher.unseen/sr-crowd-touch',
      'teacher.unseen/sr-breaks-tools',
      'teacher.unseen/st-hallway',
      'teacher.unseen/st-group-work',
      'teacher.unseen/st-ask-help',
    ]);
  });

  test('never holds the question about safety', () => {
    const parts = agenda({ ...maya, health: ['safety'] });
    expect(Object.values(parts).flat()).not.toContain('psychologist.safe');
  });

  test('drops a question that is ticked off, unless it was talked about or noted', () => {
    const questionsOff = ['team.reports', 'team.bring', 'team.interpreter'];
    const meeting = {
      talkedAbout: ['team.bring'],
      notes: { 'team.interpreter': 'Asked for one.' },
    };
    expect(agenda(having({}, { questionsOff }))['team']).toEqual(['team.who-there']);
    expect(agenda(having(meeting, { questionsOff }))['team']).toEqual([
      'team.who-there',
      'team.bring',
      'team.interpreter',
    ]);
  });
});

test('a note on a topic that is taken off is set aside, and is back with its topic', () => {
  const noted = having({ notes: { 'sr-sudden-sound': 'A warning before drills.' } });
  const off = { ...noted, topics: ['fm-hand-stamina'] } as const;
  const notes = (responses: Responses) => {
    const { meeting } = summarise(questionnaire, responses);
    const lines = meeting.agenda.flatMap((part) => part.lines);
    return [meeting.hasSetAside, lines.flatMap(({ note }) => (note === '' ? [] : [note]))];
  };
  expect(notes(noted)).toEqual([false, ['A warning before drills.']]);
  expect(notes(off)).toEqual([true, []]);
});

test('an id that no line has, even a strange one, is no note of a line', () => {
  const strange: Meeting = JSON.parse(
    '{"talkedAbout":["constructor"],"notes":{"__proto__":"x","toString":" "},"nextSteps":[]}',
  );
  const { meeting } = summarise(questionnaire, { ...maya, meeting: strange });
  const lines = meeting.agenda.flatMap((part) => part.lines);
  expect(lines.filter((line) => line.note !== '' || line.isTalkedAbout)).toEqual([]);
});
