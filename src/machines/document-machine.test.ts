import { setImmediate } from 'node:timers/promises';
import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { documentMachine, type MadePdf, type MakePdf, type Progress } from './document-machine.ts';

const pdf: MadePdf = { address: 'blob:1', fileName: 'school-notes.pdf', missing: ['☃'] };
const nothing: Progress = { done: 0, of: 0 };

/** A making whose end, and whose progress, the test decides. */
function slowMaking() {
  const held: { tell: (progress: Progress) => void; end: (made: MadePdf) => void }[] = [];
  const make: MakePdf = (tell) => new Promise((end) => held.push({ tell, end }));
  return { make, held };
}

function begun() {
  const actor = createActor(documentMachine).start();
  const now = () => {
    const { value, context } = actor.getSnapshot();
    return { state: value, ...context };
  };
  return { actor, now };
}

describe('the making of the PDF', () => {
  test('waits until it is asked', () => {
    expect(begun().now()).toEqual({ state: 'ready', progress: nothing, made: null });
  });

  test('tells its progress, and then what it made', async () => {
    const { actor, now } = begun();
    const { make, held } = slowMaking();
    actor.send({ type: 'making.asked', make });
    expect(now()).toEqual({ state: 'making', progress: nothing, made: null });
    held[0]?.tell({ done: 1, of: 4 });
    await setImmediate();
    expect(now()).toEqual({ state: 'making', progress: { done: 1, of: 4 }, made: null });
    held[0]?.end(pdf);
    await setImmediate();
    expect(now()).toEqual({ state: 'made', progress: { done: 1, of: 4 }, made: pdf });
  });

  test('is asked for once while it goes on', () => {
    const { actor } = begun();
    const { make, held } = slowMaking();
    actor.send({ type: 'making.asked', make });
    actor.send({ type: 'making.asked', make });
    expect(held).toHaveLength(1);
  });

  test('that fails can be asked for again', async () => {
    const { actor, now } = begun();
    actor.send({ type: 'making.asked', make: () => Promise.reject(new Error('No font.')) });
    await setImmediate();
    expect(now()).toEqual({ state: 'failed', progress: nothing, made: null });
    actor.send({ type: 'making.asked', make: () => Promise.resolve(pdf) });
    await setImmediate();
    expect(now()).toEqual({ state: 'made', progress: nothing, made: pdf });
  });

  test('that throws at once fails too', async () => {
    const { actor, now } = begun();
    actor.send({
      type: 'making.asked',
      make: () => {
        throw new Error('No jsPDF.');
      },
    });
    await setImmediate();
    expect(now().state).toBe('failed');
  });

  test('forgets what was made before when it is asked anew', async () => {
    const { actor, now } = begun();
    actor.send({ type: 'making.asked', make: () => Promise.resolve(pdf) });
    await setImmediate();
    actor.send({ type: 'making.asked', make: slowMaking().make });
    expect(now()).toEqual({ state: 'making', progress: nothing, made: null });
  });
});
