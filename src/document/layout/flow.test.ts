import { expect, test } from 'vitest';
import { flow } from './flow.ts';
import type { Strip } from './strip.ts';

const frame = { top: 0, bottom: 100 };

function strip(name: string, more: Readonly<Partial<Strip>> = {}): Strip {
  const text = { x: 0, y: 0, text: name, size: 10, weight: 400, color: '#000000' } as const;
  return { gap: 10, height: 40, hold: 'free', ops: [{ kind: 'text', ...text }], ...more };
}

/** The pages as "name at height". */
function placed(strips: readonly Strip[]): readonly (readonly string[])[] {
  return flow(strips, frame).map((ops) =>
    ops.map((op) => (op.kind === 'text' ? `${op.text} ${op.y}` : op.kind)),
  );
}

test('strips follow each other; the gap before the first on a page is dropped', () => {
  expect(placed([strip('a'), strip('b'), strip('c')])).toEqual([['a 0', 'b 50'], ['c 0']]);
});

test('nothing to set is one empty page', () => {
  expect(placed([])).toEqual([[]]);
});

test('a heading goes to the next page with what follows it', () => {
  const heading = strip('heading', { height: 20, hold: 'must' });
  expect(placed([strip('a'), heading, strip('b')])).toEqual([['a 0'], ['heading 0', 'b 30']]);
});

test('what would rather stay together moves as a whole where a page holds it', () => {
  const parts = [strip('b', { height: 30, hold: 'rather' }), strip('c', { height: 30 })];
  expect(placed([strip('a'), ...parts])).toEqual([['a 0'], ['b 0', 'c 40']]);
});

test('what is taller than a page is parted where it may be', () => {
  const parts = ['b', 'c', 'd'].map((name) => strip(name, { hold: 'rather' }));
  expect(placed([strip('a'), ...parts])).toEqual([
    ['a 0', 'b 50'],
    ['c 0', 'd 50'],
  ]);
});

test('a page that begins in the middle of a thing says its name again', () => {
  const head = [strip('again', { height: 10 })];
  const parts = ['b', 'c', 'd'].map((name) => strip(name, { hold: 'rather', head }));
  expect(placed([strip('a'), ...parts])).toEqual([
    ['a 0', 'b 50'],
    ['again 0', 'c 20'],
    ['again 0', 'd 20'],
  ]);
});

test('a chain that no page can hold is broken rather than cut', () => {
  const chain = ['a', 'b', 'c'].map((name) => strip(name, { hold: 'must' }));
  expect(placed(chain)).toEqual([['a 0', 'b 50'], ['c 0']]);
});

test('lines to write on fill what is left of a page and ask for no other', () => {
  const lines = ['1', '2', '3'].map((name) => strip(name, { height: 20, gap: 0, ifRoom: true }));
  expect(placed([strip('a'), ...lines])).toEqual([['a 0', '1 40', '2 60', '3 80']]);
  expect(placed([strip('a'), strip('b', { height: 30 }), ...lines])).toEqual([
    ['a 0', 'b 50', '1 80'],
  ]);
});

test('once there is no room, later lines that would fit are left out too', () => {
  const lines = [
    strip('heading', { height: 60, gap: 0, hold: 'free', ifRoom: true }),
    strip('1', { height: 20, gap: 0, ifRoom: true }),
  ];
  expect(placed([strip('a', { height: 70 }), ...lines])).toEqual([['a 0']]);
});
