import type { Steps } from '../../lib/slices.ts';
import type { PairBlock } from '../blocks.ts';
import { rowStrips } from './row-strips.ts';
import { inTag, type Place, type SetBlock, type Strip, withGap } from './strip.ts';
import { domainColors } from './styles.ts';
import { barredTopic, notesStrips, topicLines } from './topic-strips.ts';

const PAIR_GAP = 24;

/** A block in two languages side by side; each row begins on one line in both. */
export function* pairStrips(
  place: Place,
  { left, right, second, notes }: PairBlock,
  setBlock: SetBlock,
): Steps<readonly Strip[]> {
  const width = (place.width - PAIR_GAP) / 2;
  const setLines: SetBlock = function* (inner, block) {
    return block.kind === 'topic' ? topicLines(inner, block) : yield* setBlock(inner, block);
  };
  const first = yield* setLines({ ...place, width }, left);
  yield;
  const beside = inTag({ ...place, left: place.left + width + PAIR_GAP, width }, 'Sect', {
    lang: second.lang,
  });
  const continued = (text: string) => second.continued.replace('{text}', () => text);
  const other = yield* setLines({ ...beside, continued }, right);
  const strips = aligned([first, other.map(withoutBookmarks)]);
  if (left.kind !== 'topic') return strips;
  const head = strips.find((strip) => strip.head !== undefined)?.head ?? [];
  const under = (notes === undefined ? [] : notesStrips(place, notes, 'topic')).map((strip) => ({
    ...strip,
    head,
  }));
  return barredTopic(place, [...strips, ...under], domainColors[left.mark.domain]);
}

/** Columns row by row: what begins a row in one stands beside what begins it in the other. */
function aligned(columns: readonly (readonly Strip[])[]): readonly Strip[] {
  const rows = columns.map(inRows);
  const count = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => {
    const row = rows.map((column) => column[index] ?? []);
    const heads = row.map(([strip]) => strip?.head ?? []);
    const gap = Math.min(...row.flatMap(([strip]) => strip?.gap ?? []));
    const level = row.map((strips) => withGap(strips, (strips[0]?.gap ?? gap) - gap));
    const head = heads.some(({ length }) => length > 0) ? aligned(heads) : undefined;
    return withGap(rowStrips(level), gap).map((strip) =>
      head === undefined ? strip : { ...strip, head },
    );
  }).flat();
}

function inRows(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const rows: Strip[][] = [];
  for (const strip of strips) {
    const last = rows.at(-1);
    if (last === undefined || strip.isRowStart === true) rows.push([strip]);
    else last.push(strip);
  }
  return rows;
}

/** The outline names every part once, in the document's language. */
function withoutBookmarks(strip: Strip): Strip {
  return { ...strip, ops: strip.ops.filter(({ kind }) => kind !== 'bookmark') };
}
