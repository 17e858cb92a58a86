import type { Steps } from '../../lib/slices.ts';
import type { Block, ColumnsBlock } from '../blocks.ts';
import { heightOf, merged, type Place, type SetBlock, type Strip } from './strip.ts';

const COLUMN_GAP = 24;
// Columns taller than this part of a page stand one under the other.
const SIDE_BY_SIDE = 0.5;

/** Groups side by side, or one under the other where they are tall. */
export function* columnStrips(
  place: Place,
  block: ColumnsBlock,
  setBlock: SetBlock,
): Steps<readonly Strip[]> {
  const columns: (readonly Strip[])[] = [];
  for (const [index, blocks] of block.columns.entries()) {
    columns.push(yield* underEachOther(columnPlace(place, block, index), blocks, setBlock));
  }
  const height = Math.max(0, ...columns.map(heightOf));
  if (height > place.height * SIDE_BY_SIDE) {
    return yield* underEachOther(place, block.columns.flat(), setBlock);
  }
  const parts = columns.map(merged);
  return [
    {
      gap: Math.max(0, ...parts.map((part) => part.gap)),
      height,
      hold: 'free',
      ops: parts.flatMap((part) => part.ops),
    },
  ];
}

function* underEachOther(
  place: Place,
  blocks: readonly Block[],
  setBlock: SetBlock,
): Steps<readonly Strip[]> {
  const strips: Strip[] = [];
  for (const block of blocks) {
    strips.push(...(yield* setBlock(place, block)));
    yield;
  }
  return strips;
}

function columnPlace(place: Place, { columns }: ColumnsBlock, index: number): Place {
  const count = columns.length;
  const width = (place.width - COLUMN_GAP * (count - 1)) / count;
  return { ...place, left: place.left + index * (width + COLUMN_GAP), width };
}
