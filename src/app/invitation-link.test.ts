import * as fc from 'fast-check';
import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { families } from '../../tests/families/index.ts';
import { seed, spoiled } from '../../tests/invitations/arbitrary.ts';
import { readFragment } from '../invitation/link.ts';
import { interviewMachine } from '../machines/interview-machine.ts';
import { questionnaire } from '../questions/index.ts';
import { connectAddress } from './address.ts';
import { connectInvitationLink } from './invitation-link.ts';

/** A window with one address, which tells its listeners in the order they came. */
function fakeWindow(hash: string) {
  const listeners: (() => void)[] = [];
  const location = { hash };
  const put = (_state: unknown, _title: string, to: string) =>
    void (location.hash = to.replace('./', ''));
  const history = { state: null, pushState: put, replaceState: put, back: () => undefined };
  const addEventListener = (_type: string, listener: () => void) => void listeners.push(listener);
  return {
    win: Object.setPrototypeOf({ location, history, addEventListener }, null),
    open(next: string) {
      location.hash = next;
      listeners.forEach((listener) => listener());
    },
    hash: () => location.hash,
  };
}

describe('a teacher’s link', () => {
  test('is taken out of the address at once, and leads to the page that shows it', () => {
    const { win, hash } = fakeWindow('#1.tk.3q.es.3');
    const link = connectInvitationLink(win);
    link.begin();
    expect([link.fragment(), link.locale(), hash()]).toEqual(['1.tk.3q.es.3', 'es', '#/invited']);
  });

  test('that is opened over the page takes the place of the one before, and is told', () => {
    const { win, open, hash } = fakeWindow('#/welcome');
    const link = connectInvitationLink(win);
    link.begin();
    const told: (string | null)[] = [];
    const stop = link.subscribe(() => told.push(link.fragment()));
    open('#/invited?parts=social&lang=es-MX');
    open('#1.tk.3q.es.3');
    open('#/about-ot');
    stop();
    open('#1.whatever');
    expect(told).toEqual(['/invited?parts=social&lang=es-MX', '1.tk.3q.es.3']);
    expect([link.fragment(), link.locale(), hash()]).toEqual(['1.whatever', null, '#/invited']);
  });

  test('that was cut off at its sign is known by its page, and begins in the language of that', () => {
    const { win, hash } = fakeWindow('');
    const link = connectInvitationLink(win);
    link.begin('es');
    link.begin();
    expect([link.fragment(), link.locale(), hash()]).toEqual(['', 'es', '#/invited']);
    expect(readFragment('')).toEqual({ kind: 'refused', why: 'mistyped' });
  });

  test('is shown only once it is known which notes are here', () => {
    const { win } = fakeWindow('#1.tk.3q.es.3');
    const link = connectInvitationLink(win);
    const told: boolean[] = [];
    link.subscribe(() => told.push(link.isOpen()));
    link.begin('es');
    expect(link.isOpen()).toBe(false);
    link.open();
    expect(told).toEqual([true]);
  });

  test('is none where the address is one of the app’s own', () => {
    const { win, hash } = fakeWindow('#/welcome?lang=es');
    const link = connectInvitationLink(win);
    link.begin();
    expect([link.fragment(), link.locale(), hash()]).toEqual([null, null, '#/welcome?lang=es']);
  });
});

test(`1,000 spoiled links over notes neither fail nor change them (seed ${seed})`, () => {
  const { responses } = families.maya;
  const actor = createActor(interviewMachine, {
    input: { questionnaire, responses, cursor: 'check' },
  });
  actor.start();
  const { win, open } = fakeWindow('#/check');
  const link = connectInvitationLink(win);
  link.begin();
  connectAddress(actor, win);
  fc.assert(
    fc.property(spoiled, (fragment) => {
      open(`#${fragment}`);
      expect(['read', 'refused']).toContain(readFragment(link.fragment() ?? '').kind);
      expect(actor.getSnapshot().context.responses).toBe(responses);
    }),
    { seed, numRuns: 1000 },
  );
});
