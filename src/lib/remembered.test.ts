import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('a value is derived once for each pair, and anew when either is another', () => {
  const asked: string[] = [];
  const derive = remembered((first: string, second: { name: string }) => {
    asked.push(first + second.name);
    return { told: first + second.name };
  });
  const one = { name: '1' };
  const two = { name: '2' };
  expect(derive('a', one)).toBe(derive('a', one));
  expect([derive('a', two), derive('b', two), derive('a', one)]).toEqual([
    { told: 'a2' },
    { told: 'b2' },
    { told: 'a1' },
  ]);
  expect(asked).toEqual(['a1', 'a2', 'b2']);
});
