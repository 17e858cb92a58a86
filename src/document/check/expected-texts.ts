import {
  type Block,
  type Cell,
  type ColumnsBlock,
  type ListBlock,
  plain,
  type PaperDocument,
} from '../blocks.ts';

const BULLET = '•';

/** A text that must read back from the paper; optional where it is only there if there is room. */
export type Expected = Readonly<{ text: string; isOptional: boolean }>;

/** Every text of a document in reading order. Knows nothing of the layout that it checks. */
export function expectedTexts(paper: PaperDocument): readonly Expected[] {
  return paper.sheets
    .flatMap((sheet) => sheet.blocks.flatMap(blockTexts))
    .filter(({ text }) => text.trim() !== '');
}

function blockTexts(block: Block): readonly Expected[] {
  switch (block.kind) {
    case 'title':
      return needed(block.text, ...block.meta);
    case 'heading':
      return needed(block.text);
    case 'paragraph':
      return needed(plain(block.text));
    case 'list':
      return listTexts(block);
    case 'columns':
      return columnOrder(block).flatMap(blockTexts);
    case 'topic':
      return needed(
        block.heading,
        block.aside,
        ...block.entries.flatMap(({ term, texts }) => [term, ...texts.map(plain)]),
      );
    case 'glance':
    case 'qr':
    case 'day-map':
      return needed(block.alt);
    case 'legend':
      return needed(...block.entries.map(({ text }) => text));
    case 'table':
      return [
        ...needed(...block.head),
        ...block.rows.flatMap((row, index) =>
          marked(index >= (block.spareAfter ?? Infinity), row.map(cellText)),
        ),
      ];
    case 'writing-lines':
      return marked(block.ifRoom === true, [block.heading ?? '', block.label ?? '']);
    default:
      return block satisfies never;
  }
}

/** Column after column; or row after row. */
function columnOrder({ columns, inRows }: ColumnsBlock): readonly Block[] {
  if (inRows !== true) return columns.flat();
  const rows = Math.max(0, ...columns.map((blocks) => blocks.length));
  return Array.from({ length: rows }, (_, row) =>
    columns.flatMap((blocks) => blocks.slice(row, row + 1)),
  ).flat();
}

function listTexts(list: ListBlock): readonly Expected[] {
  return list.items.flatMap((item, index) => {
    const label = { number: `${index + 1}.`, bullet: BULLET, box: '' }[list.marker];
    return needed(
      item.mark === undefined ? label : '',
      plain(item.text),
      ...(item.sub ?? []).flatMap((text) => [BULLET, text]),
    );
  });
}

function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return plain(cell.text);
    case 'mark':
      return cell.mark.label;
    case 'choices':
      return cell.labels.join(', ');
    case 'blank':
      return '';
    default:
      return cell satisfies never;
  }
}

function needed(...texts: readonly string[]): readonly Expected[] {
  return marked(false, texts);
}

function marked(isOptional: boolean, texts: readonly string[]): readonly Expected[] {
  return texts.map((text) => ({ text, isOptional }));
}
