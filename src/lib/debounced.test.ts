import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { debounced } from './debounced.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A task put off by 400 ms and at most 1000 ms, with the moments at which it was done. */
function started() {
  const done: number[] = [];
  const start = performance.now();
  const { call, flush } = debounced(() => done.push(performance.now() - start), 400, 1000);
  return { call, flush, done };
}

describe('a debounced task', () => {
  test('is done once, a pause after the last call', () => {
    const { call, done } = started();
    call();
    vi.advanceTimersByTime(300);
    call();
    vi.advanceTimersByTime(5000);
    expect(done).toEqual([700]);
  });

  test('is done at the latest so long after the first call, however often it is called', () => {
    const { call, done } = started();
    for (let at = 0; at < 2000; at += 100) {
      call();
      vi.advanceTimersByTime(100);
    }
    vi.advanceTimersByTime(5000);
    expect(done).toEqual([1000, 2000]);
  });

  test('counts the pause anew after it was done', () => {
    const { call, done } = started();
    call();
    vi.advanceTimersByTime(900);
    call();
    vi.advanceTimersByTime(5000);
    expect(done).toEqual([400, 1300]);
  });

  test('is done at once when it is flushed, and not again', () => {
    const { call, flush, done } = started();
    call();
    vi.advanceTimersByTime(100);
    flush();
    flush();
    vi.advanceTimersByTime(5000);
    expect(done).toEqual([100]);
  });

  test('is not done by a flush when nothing waits', () => {
    const { flush, done } = started();
    flush();
    vi.advanceTimersByTime(5000);
    expect(done).toEqual([]);
  });
});
