import { assert } from '../../lib/assert.ts';
import { type Cell, own, plain, type TableBlock } from '../blocks.ts';
import { isNote, type Second, SLASH, twice } from './in-two.ts';

// Two columns of words need more room than one, and narrow ones relatively more.
const widened = (part: number) => (part + 0.2) * 0.6;

// A column of the one table: of both languages, or of one of them.
type Column = Readonly<{ of: 'both' | 'left' | 'right'; index: number }>;

/**
 * A table in two languages: its columns of words twice, the second language's after the first's; what
 * is the same in both, and what is written in by hand, once.
 */
export function pairedTable(left: TableBlock, right: TableBlock, second: Second): TableBlock {
  assert(left.rows.length === right.rows.length, 'The tables have other rows.');
  const columns = columnsOf(left, right);
  return {
    ...left,
    head: columns.map(({ of, index }) => {
      const [one = '', other = ''] = [left.head[index], right.head[index]];
      if (plain(one) === '') return '';
      if (of === 'both') return twice(one, other, SLASH, second);
      return of === 'left' ? one : [{ text: plain(other), note: false, lang: second.lang }];
    }),
    widths: columns.map(({ of, index }) => {
      const part = left.widths[index] ?? 0;
      return of === 'both' ? part : widened(part);
    }),
    rows: left.rows.map((row, at) =>
      columns.map(({ of, index }): Cell => {
        const [one = BLANK, other = BLANK] = [row[index], right.rows[at]?.[index]];
        if (of === 'both') return both(one, other);
        return of === 'left' ? one : inSecond(other, second);
      }),
    ),
  };
}

const BLANK: Cell = { kind: 'blank' };

/** Runs of columns that hold words: the left one's, then the right one's. */
function columnsOf(left: TableBlock, right: TableBlock): readonly Column[] {
  const columns: Column[] = [];
  let run: number[] = [];
  const endRun = () => {
    for (const side of ['left', 'right'] as const) {
      columns.push(...run.map((index) => ({ of: side, index })));
    }
    run = [];
  };
  for (const index of left.head.keys()) {
    const isShared = left.rows.every((row, at) => isSame(row[index], right.rows[at]?.[index]));
    if (!isShared) {
      run.push(index);
      continue;
    }
    endRun();
    columns.push({ of: 'both', index });
  }
  endRun();
  return columns;
}

/** Numbers, the marks to circle and room to write are the same in every language. */
function isSame(left: Cell = BLANK, right: Cell = BLANK): boolean {
  if (left.kind === 'text') return right.kind === 'text' && plain(left.text) === plain(right.text);
  return left.kind !== 'mark';
}

function both(left: Cell, right: Cell): Cell {
  if (left.kind !== 'choices' || right.kind !== 'choices') return left;
  return {
    ...left,
    labels: left.labels.map((label, index) => `${label}${SLASH}${right.labels[index] ?? ''}`),
  };
}

/** A cell of the second language; what the parent wrote stands in the first one's. */
function inSecond(cell: Cell, { lang }: Second): Cell {
  if (cell.kind === 'mark') {
    const notes = (cell.notes ?? []).filter((said) => !said.some(isNote));
    return { kind: 'mark', mark: cell.mark, lang, ...(notes.length === 0 ? {} : { notes }) };
  }
  if (cell.kind !== 'text') return cell;
  return { kind: 'text', text: own(plain(cell.text.filter((span) => !isNote(span)))), lang };
}
