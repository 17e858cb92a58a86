import type { Block, ColumnsBlock } from '../blocks.ts';
import { rowStrips } from './row-strips.ts';
import { heightOf, inTag, merged, type Place, type Strip } from './strip.ts';

const COLUMN_GAP = 24;
// Columns taller than this part of a page stand one under the other.
const SIDE_BY_SIDE = 0.5;

/** Lays out one block. */
type SetBlock = (place: Place, block: Block) => readonly Strip[];

/** Groups side by side, or one under the other where they are tall. */
export function columnStrips(
  place: Place,
  block: ColumnsBlock,
  setBlock: SetBlock,
): readonly Strip[] {
  if (block.inRows === true) return rowsOfColumns(place, block, setBlock);
  const columns = block.columns.map((blocks, index) => {
    const inside = columnPlace(place, block, index);
    return blocks.flatMap((inner) => setBlock(inside, inner));
  });
  const height = Math.max(0, ...columns.map(heightOf));
  if (height > place.height * SIDE_BY_SIDE) {
    return block.columns.flat().flatMap((inner) => setBlock(place, inner));
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

/** Blocks that say the same stand beside each other, and flow over pages together. */
function rowsOfColumns(place: Place, block: ColumnsBlock, setBlock: SetBlock): readonly Strip[] {
  const count = Math.max(0, ...block.columns.map((blocks) => blocks.length));
  return Array.from({ length: count }, (_, row) =>
    rowStrips(
      block.columns.map((blocks, index) => {
        const inside = columnPlace(place, block, index);
        return blocks.slice(row, row + 1).flatMap((inner) => setBlock(inside, inner));
      }),
    ),
  ).flat();
}

function columnPlace(place: Place, { columns, langs }: ColumnsBlock, index: number): Place {
  const count = columns.length;
  const width = (place.width - COLUMN_GAP * (count - 1)) / count;
  const left = place.left + index * (width + COLUMN_GAP);
  const lang = langs?.[index] ?? null;
  const inside = { ...place, left, width };
  return lang === null ? inside : inTag(inside, 'Sect', { lang });
}
