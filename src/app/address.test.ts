import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { families } from '../../tests/families/index.ts';
import { interviewMachine } from '../machines/interview-machine.ts';
import { selectCursor } from '../machines/selectors.ts';
import { questionnaire } from '../questions/index.ts';
import { NO_RESPONSES } from '../responses/defaults.ts';
import type { Responses } from '../responses/types.ts';
import { connectAddress } from './address.ts';

/** A window with a history of addresses, which tells its listeners as a browser does. */
function fakeWindow(hash: string) {
  const entries: { hash: string; state: unknown }[] = [{ hash, state: null }];
  const listeners: (() => void)[] = [];
  let index = 0;
  const here = () => entries[index] ?? { hash: '', state: null };
  const put = (entry: { hash: string; state: unknown }) => {
    index += 1;
    entries.splice(index, Infinity, entry);
  };
  const go = (by: number) => {
    index = Math.min(Math.max(index + by, 0), entries.length - 1);
    // Both popstate and hashchange: the listener is told twice.
    listeners.forEach((listener) => listener());
  };
  const parts = {
    location: {
      get hash() {
        return here().hash;
      },
      set hash(next: string) {
        put({ hash: next, state: null });
        go(0);
      },
    },
    history: {
      get state() {
        return here().state;
      },
      pushState: (state: unknown, _title: string, to: string) => put({ hash: to, state }),
      replaceState: (state: unknown, _title: string, to: string) => {
        entries[index] = { hash: to, state };
      },
      back: () => go(-1),
    },
    addEventListener: (_type: string, listener: () => void) => void listeners.push(listener),
  };
  return {
    // All that the address needs of a window; `setPrototypeOf` gives it without a type of its own.
    win: Object.setPrototypeOf(parts, null),
    go,
    type: (next: string) => {
      parts.location.hash = next;
    },
    hash: () => here().hash,
    trail: () => entries.map((entry) => entry.hash),
  };
}

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
    expect(browser.trail()).toEqual(['', '#/child', '#/cover']);
  });

  test('is found again by the browser’s Back and Forward', () => {
    const { actor, browser, step } = opened('');
    actor.send({ type: 'step.continued' });
    actor.send({ type: 'step.continued' });
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
    expect([step(), browser.trail()]).toEqual(['wrap/social', ['#/strengths', '#/wrap/social']]);
  });

  test('leads back to the check step while an answer is changed', () => {
    const { actor, browser, address, step } = opened('#/check');
    actor.send({ type: 'change.asked', id: 'q/fm-copying' });
    expect(browser.hash()).toBe('#/q/fm-copying');
    address.goBack();
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
