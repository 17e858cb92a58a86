import { describe, expect, test } from 'vitest';
import { moved, ticked } from './topic-order.ts';

describe('ticking', () => {
  test('puts a topic at the end, and once only', () => {
    expect([ticked(['a', 'b'], 'c', true), ticked(['a', 'b'], 'a', true)]).toEqual([
      ['a', 'b', 'c'],
      ['b', 'a'],
    ]);
  });

  test('off takes it out and leaves the order of the rest', () => {
    expect([ticked(['a', 'b', 'c'], 'b', false), ticked(['a'], 'x', false)]).toEqual([
      ['a', 'c'],
      ['a'],
    ]);
  });
});

describe('moving', () => {
  test('goes by one place, up or down', () => {
    expect([moved(['a', 'b', 'c'], 'b', -1), moved(['a', 'b', 'c'], 'b', 1)]).toEqual([
      ['b', 'a', 'c'],
      ['a', 'c', 'b'],
    ]);
  });

  test('stops at the ends, and knows no stranger', () => {
    const list = ['a', 'b'];
    expect([moved(list, 'a', -1), moved(list, 'b', 1), moved(list, 'x', 1)]).toEqual([
      list,
      list,
      list,
    ]);
  });
});
