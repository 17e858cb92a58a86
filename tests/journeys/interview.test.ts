import { describe, expect, test } from 'vitest';
import { NO_DETAILS, NO_RESPONSES } from '../../src/responses/defaults.ts';
import type { Details, Responses } from '../../src/responses/types.ts';
import { families } from '../families/index.ts';
import { given } from './given.ts';

const maya = families.maya.responses;
const silent = families.silent.responses;
const hand = 'fm-hand-stamina';

describe('only the grade is required', () => {
  test('without a grade the path ends at the child step, and Continue stays there', () => {
    const child = given(NO_RESPONSES).continued();
    expect(child.path).toEqual(['welcome', 'child']);
    expect([child.step, child.continued().step]).toEqual(['child', 'child']);
    expect(child.state).toBe('opening');
  });

  test('a nickname alone opens nothing', () => {
    const child = given(NO_RESPONSES).continued().child({ nickname: 'Maya' });
    expect([child.continued().step, child.state]).toEqual(['child', 'opening']);
  });

  test('with a grade alone, and not one answer, the parent reaches the end', () => {
    const end = given(silent).at('take');
    expect(end.responses).toEqual(silent);
    expect([end.step, end.state]).toEqual(['take', 'walking']);
  });

  test('when the grade is taken back, the parent stands at the child step again', () => {
    const child = given(silent).at('summary').child({ grade: null });
    expect([child.step, child.path]).toEqual(['child', ['welcome', 'child']]);
  });
});

describe('what is not on the path', () => {
  test.each([
    ['a word nobody knows', 'nowhere'],
    ['an empty address', ''],
    ['an item of another grade', 'q/sc-locker'],
    ['an item that is not asked on the quick path', 'q/fm-copying'],
    ['details of an item that is no topic', 'details/fm-keyboard'],
    ['the topics of a parent who marked nothing hard', 'topics'],
    ['the name of a thing every object has', 'constructor'],
  ])('%s is refused', (_what, id) => {
    const check = given(silent).at('check');
    const after = [check.visited(id), check.changing(id)];
    expect(after.map(({ step, state }) => [step, state])).toEqual([
      ['check', 'walking'],
      ['check', 'walking'],
    ]);
  });

  test('before the grade is known nothing but welcome and child can be visited', () => {
    const start = given(NO_RESPONSES);
    const asked = given(maya).path;
    const reached = asked.map((id) => start.visited(id).step);
    expect([...new Set(reached)]).toEqual(['welcome', 'child']);
  });

  test('a domain that is not covered has no step', () => {
    const { path } = given(maya)
      .at('cover')
      .sent({
        type: 'coverage.chosen',
        coverage: { ...maya.coverage, domains: ['fine-motor', 'social'] },
      });
    const domains = path.filter((id) => id.startsWith('domain/') || id.startsWith('wrap/'));
    expect(domains).toEqual([
      'domain/fine-motor',
      'wrap/fine-motor',
      'domain/social',
      'wrap/social',
    ]);
  });
});

describe('changing an answer from the check step', () => {
  const check = given(maya).at('check');

  test.each(['q/fm-copying', 'child', 'wrap/social', 'topics', `details/${hand}`])(
    'Continue and Back lead from %s back to the check step',
    (id) => {
      const changing = check.changing(id);
      expect([changing.step, changing.isChanging, changing.backTo]).toEqual([id, true, 'check']);
      const returned = [changing.continued(), changing.backed()];
      expect(returned.map(({ step, state }) => [step, state])).toEqual([
        ['check', 'walking'],
        ['check', 'walking'],
      ]);
    },
  );

  test('what was changed is kept', () => {
    const after = check.changing('q/fm-copying').answered('fm-copying', 'goes-well').continued();
    expect(after.responses.answers['fm-copying']).toBe('goes-well');
  });

  test('a typed address ends the changing', () => {
    const after = check.changing('q/fm-copying').visited('strengths');
    expect([after.step, after.state, after.continued().step]).toEqual([
      'strengths',
      'walking',
      'health',
    ]);
  });

  test('an address that is refused does not end it', () => {
    const after = check.changing('q/fm-copying').visited('nowhere');
    expect([after.step, after.isChanging]).toEqual(['q/fm-copying', true]);
  });

  test('a parent who takes the grade back stays at the child step until there is one', () => {
    const without = check.changing('child').child({ grade: null });
    expect([without.continued().step, without.backed().step]).toEqual(['child', 'welcome']);
    expect(without.child({ grade: '3' }).continued().step).toBe('check');
  });
});

describe('a changed answer sets its details aside', () => {
  const details: Details = { ...NO_DETAILS, hope: 'A whole page of her own.' };
  const before = given(maya).sent({ type: 'details.said', linkId: hand, details });
  const after = before.at(`q/${hand}`).answered(hand, 'goes-well');

  test('the topic leaves the path and the summary, and stays in the responses', () => {
    expect(after.path).not.toContain(`details/${hand}`);
    expect(after.summary().topics.map(({ linkId }) => linkId)).toEqual([
      'sr-sudden-sound',
      'st-games-turns',
    ]);
    expect(JSON.stringify(after.summary())).not.toContain(details.hope);
    expect(after.responses.details[hand]).toEqual(details);
    expect(after.responses.topics).toEqual(maya.topics);
  });

  test('it comes back in its place, with every word, when the answer is changed back', () => {
    const back = after.answered(hand, 'often-hard');
    expect(back.summary()).toEqual(before.summary());
    expect(back.path).toEqual(before.path);
  });

  test('clearing the answer sets them aside too', () => {
    const cleared = before.sent({ type: 'answer.cleared', linkId: hand });
    expect(cleared.path).not.toContain(`details/${hand}`);
    expect(cleared.answered(hand, 'often-hard').summary()).toEqual(before.summary());
  });

  test('so does another grade in which the item is not asked', () => {
    const older = before.at('child').child({ grade: '11' });
    expect(older.path).not.toContain('details/st-games-turns');
    expect(older.child({ grade: '2' }).summary()).toEqual(before.summary());
  });

  test('a parent who stands on the details goes to the nearest step before them that is left', () => {
    const here = given(maya).at('details/sr-sudden-sound');
    expect(here.answered('sr-sudden-sound', 'not-seen').step).toBe(`details/${hand}`);
    expect(given(maya).at(`details/${hand}`).answered(hand, 'not-seen').step).toBe('topics');
  });

  test('a sixth topic waits while five apply, and is not forgotten', () => {
    const more = ['fm-tell-vs-write', 'fm-writing-start', 'fm-copying'] as const;
    const topics = [...maya.topics, ...more];
    const moment = given(maya).sent({ type: 'topics.chosen', topics });
    expect(moment.summary().topics.map(({ linkId }) => linkId)).toEqual(topics.slice(0, 5));
    expect(
      moment
        .answered(hand, 'goes-well')
        .summary()
        .topics.map(({ linkId }) => linkId),
    ).toEqual(topics.slice(1));
  });
});

describe('a draft', () => {
  test('opens at the welcome step and tells where the parent stopped', () => {
    const opened = given(maya, { cursor: 'q/fm-copying' });
    expect([opened.step, opened.resumeAt, opened.state]).toEqual([
      'welcome',
      'q/fm-copying',
      'walking',
    ]);
  });

  test('forgets a place that is not on its path', () => {
    expect(given(maya, { cursor: 'q/sc-locker' }).resumeAt).toBe('welcome');
  });

  test('opened in the middle of another interview takes its place whole', () => {
    const opened = given(silent)
      .at('take')
      .sent({ type: 'draft.opened', responses: maya, cursor: 'check' });
    expect(opened.responses).toEqual(maya);
    expect([opened.step, opened.resumeAt, opened.state]).toEqual(['welcome', 'check', 'walking']);
  });

  test('without a grade waits for one', () => {
    const opened = given(silent).sent({
      type: 'draft.opened',
      responses: NO_RESPONSES,
      cursor: 'take',
    });
    expect([opened.state, opened.resumeAt]).toEqual(['opening', 'welcome']);
  });

  test('stays where it stopped while the parent looks at the welcome step', () => {
    expect(given(maya).at('q/fm-copying').visited('welcome').resumeAt).toBe('q/fm-copying');
  });

  test('never resumes at a step that has left the path', () => {
    const moved = given(maya)
      .at('details/st-games-turns')
      .visited('welcome')
      .answered('st-games-turns', 'goes-well');
    expect([moved.step, moved.resumeAt]).toEqual(['welcome', 'details/sr-sudden-sound']);
  });
});

describe('an interview that is restarted', () => {
  const again = given(maya).at('check').changing('child').sent({ type: 'interview.restarted' });

  test('has nothing left of what was said', () => {
    const nothing: Responses = again.responses;
    expect(nothing).toBe(NO_RESPONSES);
  });

  test('stands at the welcome step, waits for a grade and resumes nowhere', () => {
    expect([again.step, again.state, again.resumeAt, again.path]).toEqual([
      'welcome',
      'opening',
      'welcome',
      ['welcome', 'child'],
    ]);
  });
});
