import { expect, test } from 'vitest';
import { atOnce, inSlices, type Steps } from './slices.ts';

/** Ten steps of some milliseconds each, by a clock that only they move. */
function work(stepTakes: number) {
  const told: string[] = [];
  let time = 0;
  function* steps(): Steps<string> {
    for (let step = 1; step <= 10; step += 1) {
      told.push(`step ${step}`);
      time += stepTakes;
      yield;
    }
    return 'done';
  }
  const rests = {
    now: () => time,
    rest: () => {
      told.push('rest');
      return Promise.resolve();
    },
  };
  return { told, steps, rests };
}

test('Small steps share a slice of eight milliseconds; there is a rest before each slice.', async () => {
  const { told, steps, rests } = work(2);
  expect(await inSlices(steps(), rests)).toBe('done');
  expect(told.map((line) => line.replace(/step /u, ''))).toEqual(
    ['rest', 1, 2, 3, 4, 'rest', 5, 6, 7, 8, 'rest', 9, 10].map(String),
  );
});

test('There is a rest after every long step.', async () => {
  const { told, steps, rests } = work(30);
  await inSlices(steps(), rests);
  expect(told.filter((line) => line === 'rest')).toHaveLength(11);
  expect(told.slice(0, 4)).toEqual(['rest', 'step 1', 'rest', 'step 2']);
});

test('While it rests, what waits gets its turn.', async () => {
  const told: string[] = [];
  function* steps(): Steps<null> {
    told.push('work');
    yield;
    return null;
  }
  setImmediate(() => told.push('what waits'));
  await inSlices(steps());
  await inSlices(steps());
  expect(told.at(-1)).toBe('work');
  expect(told.toSorted()).toEqual(['what waits', 'work', 'work']);
});

test('In one go the result is the same.', () => {
  const { told, steps } = work(2);
  expect(atOnce(steps())).toBe('done');
  expect(told).toHaveLength(10);
});

test('What a step throws comes out.', async () => {
  function* steps(): Steps<null> {
    yield;
    throw new Error('Step 2.');
  }
  await expect(inSlices(steps())).rejects.toThrow('Step 2.');
});
