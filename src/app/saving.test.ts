import { setImmediate } from 'node:timers/promises';
import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { families } from '../../tests/families/index.ts';
import { interviewMachine } from '../machines/interview-machine.ts';
import { questionnaire } from '../questions/index.ts';
import { NO_RESPONSES } from '../responses/defaults.ts';
import type { Draft, DraftStore } from '../storage/draft-store.ts';
import { connectSaving, type SavingStatus } from './saving.ts';

const { child } = NO_RESPONSES;
const grade = (given: '1' | '2' | '3') =>
  ({ type: 'child.said', child: { ...child, grade: given } }) as const;

/** A store whose writes end, or fail, when the test says so. It keeps a log of what happens to it. */
function slowStore() {
  const log: string[] = [];
  const writes: { draft: Draft; end: () => Promise<void>; fail: () => Promise<void> }[] = [];
  let kept: Draft | null = null;
  const store: DraftStore = {
    load: () => Promise.resolve(kept),
    save: (draft) =>
      new Promise((resolve, reject) => {
        const name = `grade ${draft.responses.child.grade ?? '?'} at ${draft.cursor}`;
        log.push(`write ${name}`);
        writes.push({
          draft,
          async end() {
            kept = draft;
            log.push(`written ${name}`);
            resolve();
            await setImmediate();
          },
          async fail() {
            log.push(`failed ${name}`);
            reject(new Error('The disk is full.'));
            await setImmediate();
          },
        });
      }),
    async erase() {
      kept = null;
      log.push('erased');
    },
  };
  return { store, log, writes, kept: () => kept };
}

function begun(hasDraft = false) {
  const kept = hasDraft ? { responses: families.maya.responses, cursor: 'check' } : {};
  const actor = createActor(interviewMachine, { input: { questionnaire, ...kept } }).start();
  const slow = slowStore();
  const saving = connectSaving(actor, slow.store, hasDraft);
  const told: SavingStatus[] = [];
  saving.subscribe(() => told.push(saving.status()));
  return { actor, saving, told, ...slow };
}

describe('what is said', () => {
  test('is written, and "saved" is told only when the write has ended', async () => {
    const { actor, saving, told, writes, kept } = begun();
    actor.send({ type: 'step.continued' });
    actor.send(grade('2'));
    expect([saving.status(), kept()]).toEqual(['saving', null]);
    await writes[0]?.end();
    expect(told).toEqual(['saving', 'saved']);
    expect(kept()).toEqual({
      responses: { ...NO_RESPONSES, child: { ...child, grade: '2' } },
      cursor: 'child',
    });
  });

  test('is written one at a time, and the last word wins', async () => {
    const { actor, saving, writes, log } = begun();
    actor.send(grade('1'));
    actor.send(grade('2'));
    actor.send(grade('3'));
    await writes[0]?.end();
    expect(saving.status()).toBe('saving');
    await writes[1]?.end();
    expect(saving.status()).toBe('saved');
    expect(log).toEqual([
      'write grade 1 at welcome',
      'written grade 1 at welcome',
      'write grade 3 at welcome',
      'written grade 3 at welcome',
    ]);
  });

  test('is written again when only the step has changed', async () => {
    const { actor, writes, log } = begun();
    actor.send(grade('1'));
    await writes[0]?.end();
    actor.send({ type: 'step.visited', id: 'health' });
    await writes[1]?.end();
    expect(log).toEqual([
      'write grade 1 at welcome',
      'written grade 1 at welcome',
      'write grade 1 at health',
      'written grade 1 at health',
    ]);
  });

  test('is not written again by events that change nothing', async () => {
    const { actor, writes, log } = begun();
    actor.send(grade('1'));
    await writes[0]?.end();
    actor.send({ type: 'step.visited', id: 'nowhere' });
    actor.send({ type: 'step.visited', id: 'welcome' });
    await setImmediate();
    expect(log).toHaveLength(2);
  });
});

describe('nothing said', () => {
  test('writes nothing, however far the parent walks', async () => {
    const { actor, saving, log } = begun();
    actor.send({ type: 'step.continued' });
    actor.send({ type: 'step.backed' });
    await setImmediate();
    expect([saving.status(), log]).toEqual(['idle', []]);
  });

  test('since the last visit leaves the draft as it was, and it is told as saved', async () => {
    const { actor, saving, log } = begun(true);
    actor.send({ type: 'step.visited', id: 'check' });
    await setImmediate();
    expect([saving.status(), log]).toEqual(['saved', []]);
  });
});

describe('a write that fails', () => {
  test('is told, and the next change is written', async () => {
    const { actor, told, writes, log } = begun();
    actor.send(grade('1'));
    await writes[0]?.fail();
    expect(told).toEqual(['saving', 'failed']);
    actor.send(grade('2'));
    await writes[1]?.end();
    expect(told).toEqual(['saving', 'failed', 'saving', 'saved']);
    expect(log.at(-1)).toBe('written grade 2 at welcome');
  });
});

describe('erasing', () => {
  test('waits for the write that is under way, and leaves nothing', async () => {
    const { actor, saving, writes, log, kept } = begun();
    actor.send(grade('1'));
    actor.send({ type: 'interview.restarted' });
    const erased = saving.erase();
    await setImmediate();
    expect(log).toEqual(['write grade 1 at welcome']);
    await writes[0]?.end();
    await erased;
    expect(log.slice(1)).toEqual(['written grade 1 at welcome', 'erased']);
    expect([kept(), saving.status()]).toEqual([null, 'idle']);
  });

  test('does not keep later answers from being written', async () => {
    const { actor, saving, writes, kept } = begun(true);
    actor.send({ type: 'interview.restarted' });
    await saving.erase();
    actor.send(grade('3'));
    await writes[0]?.end();
    expect(kept()?.responses.child.grade).toBe('3');
  });

  test('that fails is told to whoever asked', async () => {
    const { store } = slowStore();
    const actor = createActor(interviewMachine, { input: { questionnaire } }).start();
    const broken = { ...store, erase: () => Promise.reject(new Error('Locked.')) };
    await expect(connectSaving(actor, broken, true).erase()).rejects.toThrow('Locked.');
  });
});

describe('without a store', () => {
  test('saving is off, and stays so', async () => {
    const actor = createActor(interviewMachine, { input: { questionnaire } }).start();
    const saving = connectSaving(actor, null, false);
    actor.send(grade('1'));
    await setImmediate();
    await saving.erase();
    expect(saving.status()).toBe('off');
  });
});

test('whoever has left is told nothing more', async () => {
  const { actor, saving, told, writes } = begun();
  const more: SavingStatus[] = [];
  const leave = saving.subscribe(() => more.push(saving.status()));
  actor.send(grade('1'));
  leave();
  await writes[0]?.end();
  expect([told, more]).toEqual([['saving', 'saved'], ['saving']]);
});
