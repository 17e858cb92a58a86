import {
  type Block,
  type Cell,
  type ListBlock,
  markText,
  plain,
  type PaperDocument,
  type TopicEntry,
} from './blocks.ts';
import { clean } from './text/clean.ts';

const BOX = '[ ]';
// Between two sheets, as e-mails part their sections.
const RULE = '----------';

/** The document as plain text, to be pasted into an e-mail: the same blocks in the same order. */
export function paperText(paper: PaperDocument): string {
  const sheets = paper.sheets.map((sheet) =>
    sheet.blocks
      .map((block) => blockLines(block).join('\n'))
      .filter((text) => text !== '')
      .join('\n\n'),
  );
  return `${clean([...sheets, plain(paper.footer)].join(`\n\n${RULE}\n\n`))}\n`;
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [block.text, ...block.meta];
    case 'heading':
      return [plain(block.text)];
    case 'paragraph':
      return [plain(block.text)];
    case 'list':
      return listLines(block);
    case 'columns':
      return block.columns.map((blocks) => blocks.flatMap(blockLines).join('\n'));
    case 'topic':
      return [`${block.heading} (${block.aside})`, ...entryLines(block.entries)];
    case 'pair':
      return [block.left, block.right, ...(block.notes === undefined ? [] : [block.notes])].map(
        (one) => blockLines(one).join('\n'),
      );
    case 'notes':
      return entryLines(block.entries);
    case 'glance':
    case 'qr':
    case 'day-map':
      return [block.alt];
    case 'table':
      return block.rows.map((row) => row.map(cellText).filter(Boolean).join(' | ')).filter(Boolean);
    // Marks and room to write by hand are for paper.
    case 'legend':
    case 'writing-lines':
      return [];
    default:
      return block satisfies never;
  }
}

function entryLines(entries: readonly TopicEntry[]): readonly string[] {
  return entries.map(({ term, texts }) => `${plain(term)}: ${texts.map(plain).join('\n')}`);
}

function listLines(list: ListBlock): readonly string[] {
  return list.items.flatMap((item, index) => {
    const label = { bullet: '-', box: BOX, number: `${index + 1}.` }[list.marker];
    return [`${label} ${plain(item.text)}`, ...(item.sub ?? []).map((text) => `    - ${text}`)];
  });
}

function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return plain(cell.text);
    case 'mark':
      return plain(markText(cell)).replaceAll('\n', ' · ');
    case 'choices':
      return cell.labels.map((label) => `${BOX} ${label}`).join('  ');
    case 'blank':
      return '';
    default:
      return cell satisfies never;
  }
}
