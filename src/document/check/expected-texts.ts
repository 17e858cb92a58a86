import {
  type Block,
  type Cell,
  type ListBlock,
  markText,
  plain,
  type PaperDocument,
  type TopicEntry,
} from '../blocks.ts';
import { visible } from '../fonts/choose.ts';
import { clean } from '../text/clean.ts';

const BULLET = '•';

/** A text that must read back from the paper; optional where it is only there if there is room. */
export type Expected = Readonly<{ text: string; isOptional: boolean }>;

/** Every text of a document in reading order. Knows nothing of the layout that it checks. */
export function expectedTexts(paper: PaperDocument): readonly Expected[] {
  return paper.sheets
    .flatMap((sheet) => sheet.blocks.flatMap(blockTexts))
    .filter(({ text }) => visible(clean(text)).trim() !== '');
}

/** Whether a text takes a line, and so has a bullet: one of signs that only steer takes none. */
function isSet(text: string): boolean {
  return clean(text).trim() !== '';
}

function blockTexts(block: Block): readonly Expected[] {
  switch (block.kind) {
    case 'title':
      return needed(block.text, ...block.meta);
    case 'heading':
      return needed(plain(block.text));
    case 'paragraph':
      return needed(plain(block.text));
    case 'list':
      return listTexts(block);
    case 'columns':
      return block.columns.flat().flatMap(blockTexts);
    case 'pair':
      return [block.left, block.right, ...(block.notes === undefined ? [] : [block.notes])].flatMap(
        blockTexts,
      );
    case 'topic':
      return needed(block.heading, block.aside, ...entryTexts(block.entries));
    case 'notes':
      return needed(...entryTexts(block.entries));
    case 'glance':
    case 'qr':
    case 'day-map':
      return needed(block.alt);
    case 'legend':
      return needed(...block.entries.map(({ text }) => text));
    case 'table':
      return [
        ...needed(...block.head.map(plain)),
        ...block.rows.flatMap((row, index) =>
          marked(index >= (block.spareAfter ?? Infinity), row.map(cellText)),
        ),
      ];
    case 'writing-lines':
      return marked(block.ifRoom === true, [plain(block.heading ?? ''), plain(block.label ?? '')]);
    default:
      return block satisfies never;
  }
}

function entryTexts(entries: readonly TopicEntry[]): readonly string[] {
  return entries.flatMap(({ term, texts }) => [plain(term), ...texts.map(plain)]);
}

function listTexts(list: ListBlock): readonly Expected[] {
  return list.items.flatMap((item, index) => {
    const label = { number: `${index + 1}.`, bullet: BULLET, box: '' }[list.marker];
    return needed(
      item.mark === undefined && isSet(plain(item.text)) ? label : '',
      plain(item.text),
      ...(item.sub ?? []).filter(isSet).flatMap((text) => [BULLET, text]),
    );
  });
}

function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return plain(cell.text);
    case 'mark':
      return plain(markText(cell));
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
