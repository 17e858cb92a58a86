import { filled, type Strip } from './strip.ts';

const HOLDS: readonly Strip['hold'][] = ['free', 'rather', 'must'];

/**
 * Columns of strips side by side, line by line: the first strip of each becomes the first strip of
 * the row, and so on. A row can be broken between any two of its lines that do not hold together.
 */
export function rowStrips(columns: readonly (readonly Strip[])[]): readonly Strip[] {
  const count = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: count }, (_, index) => {
    const parts = columns.flatMap((column) => column.slice(index, index + 1)).map(filled);
    return {
      gap: 0,
      height: Math.max(...parts.map((part) => part.height)),
      hold: firmest(parts.map((part) => part.hold)),
      ops: parts.flatMap((part) => part.ops),
    };
  });
}

function firmest(holds: readonly Strip['hold'][]): Strip['hold'] {
  return HOLDS.findLast((hold) => holds.includes(hold)) ?? 'free';
}
