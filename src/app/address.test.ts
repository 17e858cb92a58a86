import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { fakeWindow } from '../../tests/address/fake-window.ts';
import { families } from '../../tests/families/index.ts';
import { interviewMachine } from '../machines/interview-machine.ts';
import { selectCursor } from '../machines/selectors.ts';
import { questionnaire } from '../questions/index.ts';
import { NO_RESPONSES } from '../responses/defaults.ts';
import type { Responses } from '../responses/types.ts';
import { connectAddress } from './address.ts';

function opened(hash: string, responses: Responses = families.maya.responses) {
  const actor = createActor(interviewMachine, { input: { questionnaire, responses } }).start();
  const browser = fakeWindow(hash);
  const address = connectAddress(actor, browser.win);
  address.begin();
  const step = () => selectCursor(actor.getSnapshot());
  return { actor, browser, address, step };
}

describe('an address that is opened', () => {
  test.each([
    ['', 'welcome'],
    ['#/', 'welcome'],
    ['#/q/fm-copying', 'q/fm-copying'],
    ['#q/fm-copying', 'q/fm-copying'],
    ['#/details/st-games-turns', 'details/st-games-turns'],
  ])('%s leads to %s', (hash, id) => {
    expect(opened(hash).step()).toBe(id);
  });

  test.each(['#/q/sc-locker', '#/nowhere', '#/details/fm-keyboard', '#///', '#/%F0%9F'])(
    '%s may not be visited, and the bar shows where the parent stands',
    (hash) => {
      const { step, browser } = opened(hash);
      expect([step(), browser.trail()]).toEqual(['welcome', ['#/welcome']]);
    },
  );

  test.each([
    ['#/q/fm-copying', true],
    ['#/take', true],
    ['', false],
    ['#/welcome', false],
    ['#/welcome?lang=es', false],
    ['#/stored', false],
    ['#1.__8A.es', false],
    ['#///', false],
  ])('%s asks for notes that are not here: %s', (hash, isStepMissing) => {
    expect(opened(hash, NO_RESPONSES).address.isStepMissing()).toBe(isStepMissing);
  });

  test('cannot skip the grade', () => {
    const { step, browser } = opened('#/take', NO_RESPONSES);
    expect([step(), browser.hash()]).toEqual(['welcome', '#/welcome']);
  });
});

describe('each step', () => {
  test('has an entry of its own in the history, and no answer in it', () => {
    const { actor, browser } = opened('');
    actor.send({ type: 'step.continued' });
    actor.send({ type: 'step.continued' });
    actor.send({ type: 'answer.given', linkId: 'fm-copying', answer: 'often-hard' });
    browser.paint();
    expect(browser.trail()).toEqual(['', '#/child', '#/cover']);
  });

  test('stands in the address bar once it is painted, and at once where Back asks for it', () => {
    const { actor, browser, address, step } = opened('');
    actor.send({ type: 'step.continued' });
    const before = browser.trail();
    browser.paint();
    actor.send({ type: 'step.continued' });
    address.goBack();
    browser.paint();
    expect([before, browser.trail()]).toEqual([[''], ['', '#/child', '#/cover']]);
    expect([step(), browser.hash()]).toEqual(['child', '#/child']);
  });

  test('is left under its own title, although the next one stands there before its address', () => {
    const { actor, browser } = opened('');
    for (const [title, next] of [
      ['Start', 'Child'],
      ['Child', 'Cover'],
    ] as const) {
      browser.name(title);
      actor.send({ type: 'step.continued' });
      browser.name(next);
      browser.paint();
    }
    expect([browser.left(), browser.title()]).toEqual([['Start', 'Child'], 'Cover']);
  });

  test('on which the parent opened the app is left by our own Back', () => {
    const { browser, address, step } = opened('#/child');
    address.goBack();
    browser.paint();
    expect([step(), browser.trail()]).toEqual(['welcome', ['#/child', '#/welcome']]);
  });

  test('is not gone back from by what the browser tells late', () => {
    const { actor, browser, step } = opened('');
    actor.send({ type: 'step.continued' });
    browser.paint();
    browser.back();
    actor.send({ type: 'step.continued' });
    browser.arrive();
    browser.paint();
    expect([step(), browser.hash()]).toEqual(['child', '#/child']);
  });

  test('is not written after the parent has gone back from it before it was painted', () => {
    const { actor, browser, step } = opened('');
    actor.send({ type: 'step.continued' });
    browser.paint();
    actor.send({ type: 'step.continued' });
    browser.go(-1);
    browser.paint();
    expect([step(), browser.trail(), browser.hash()]).toEqual(['welcome', ['', '#/child'], '']);
  });

  test('is found again by the browser’s Back and Forward', () => {
    const { actor, browser, step } = opened('');
    actor.send({ type: 'step.continued' });
    actor.send({ type: 'step.continued' });
    browser.paint();
    browser.go(-2);
    const back = step();
    browser.go(1);
    expect([back, step(), browser.hash()]).toEqual(['welcome', 'child', '#/child']);
    expect(browser.trail()).toEqual(['', '#/child', '#/cover']);
  });

  test('that has left the path meanwhile is not shown by Back', () => {
    const { actor, browser, step } = opened('#/details/st-games-turns');
    actor.send({ type: 'step.continued' });
    actor.send({ type: 'answer.given', linkId: 'st-games-turns', answer: 'goes-well' });
    browser.go(-1);
    expect([step(), browser.hash()]).toEqual(['check', '#/check']);
  });
});

describe('our own Back', () => {
  test('is the browser’s where the parent came from the step before', () => {
    const { actor, browser, address, step } = opened('#/child');
    actor.send({ type: 'step.continued' });
    address.goBack();
    expect([step(), browser.hash(), browser.trail()]).toEqual([
      'child',
      '#/child',
      ['#/child', '#/cover'],
    ]);
  });

  test('goes along the path where the parent came from somewhere else', () => {
    const { browser, address, step } = opened('#/strengths');
    address.goBack();
    browser.paint();
    expect([step(), browser.trail()]).toEqual(['wrap/social', ['#/strengths', '#/wrap/social']]);
  });

  test('leads back to the check step while an answer is changed', () => {
    const { actor, browser, address, step } = opened('#/check');
    actor.send({ type: 'change.asked', id: 'q/fm-copying' });
    browser.paint();
    expect(browser.hash()).toBe('#/q/fm-copying');
    address.goBack();
    browser.paint();
    expect([step(), actor.getSnapshot().value, browser.hash()]).toEqual([
      'check',
      'walking',
      '#/check',
    ]);
  });
});

describe('a page beside the interview', () => {
  test.each(['about-ot', 'call-doctor', 'erase', 'print'] as const)(
    '%s is shown, and the parent stands where they stood',
    (page) => {
      const { browser, address, step } = opened('#/q/fm-copying');
      browser.type(`#/${page}`);
      expect([address.sidePage(), step()]).toEqual([page, 'q/fm-copying']);
      browser.go(-1);
      expect([address.sidePage(), step()]).toEqual([null, 'q/fm-copying']);
    },
  );

  test('is not left by what is recorded meanwhile', () => {
    const { actor, browser, address } = opened('#/q/fm-copying');
    address.visit('print');
    actor.send({ type: 'interview.restarted' });
    expect([browser.hash(), address.sidePage()]).toEqual(['#/print', 'print']);
  });
});

describe('a visit', () => {
  test('from which the parent has gone on is not gone back to', () => {
    const { actor, browser, address, step } = opened('#/open-file');
    address.visit('welcome');
    actor.send({ type: 'step.visited', id: 'take' });
    browser.arrive();
    browser.paint();
    expect([step(), browser.trail()]).toEqual(['take', ['#/open-file', '#/welcome', '#/take']]);
  });
});

describe('whoever listens', () => {
  test('is told of every move, and of none after leaving', () => {
    const { actor, browser, address } = opened('');
    const told: string[] = [];
    // A browser tells of some moves twice.
    const leave = address.subscribe(() => {
      if (told.at(-1) !== browser.hash()) told.push(browser.hash());
    });
    actor.send({ type: 'step.continued' });
    address.visit('about-ot');
    browser.type('#/nowhere');
    leave();
    browser.type('#/welcome');
    expect(told).toEqual(['#/child', '#/about-ot', '#/child']);
  });
});
