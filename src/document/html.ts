import { escapeHtml } from '../lib/escape-html.ts';
import {
  type Block,
  type Cell,
  languageIn,
  type PairBlock,
  type PaperDocument,
  type Rich,
  type Text,
  type TopicEntry,
} from './blocks.ts';

/** The document as HTML for a file: the same blocks, escaped, with no script, style or link. */
export function bodyHtml(paper: PaperDocument): string {
  return paper.sheets
    .map(({ blocks }) => `<article>${blocks.map(blockHtml).join('\n')}</article>`)
    .join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `${tag('h1', escapeHtml(block.text))}${block.meta.map((line) => tag('p', escapeHtml(line))).join('')}`;
    case 'heading':
      return tag(`h${block.level}`, textHtml(block.text));
    case 'paragraph':
      return tag('p', richHtml(block.text));
    case 'list':
      return listHtml(
        block.items.map(
          ({ text, sub }) => `${richHtml(text)}${sub ? listHtml(sub.map(escapeHtml)) : ''}`,
        ),
      );
    case 'columns':
      return block.columns.flat().map(blockHtml).join('\n');
    case 'pair':
      return pairHtml(block);
    case 'topic':
      return topicHtml(block);
    case 'notes':
      return entriesHtml(block.entries);
    case 'glance':
    case 'qr':
    case 'day-map':
      return tag('p', escapeHtml(block.alt));
    case 'legend':
    case 'writing-lines':
      return '';
    case 'table':
      return tableHtml(block);
    default:
      return block satisfies never;
  }
}

/** Side by side, the right one in its language. */
function pairHtml({ left, right, second, notes }: PairBlock): string {
  const columns = `<div>${blockHtml(left)}</div><div lang="${escapeHtml(second.lang)}">${blockHtml(right)}</div>`;
  return `<div class="pair">${columns}</div>${notes === undefined ? '' : blockHtml(notes)}`;
}

function topicHtml(block: Extract<Block, { kind: 'topic' }>): string {
  return `${tag('h3', escapeHtml(block.heading))}${tag('p', escapeHtml(block.aside))}${entriesHtml(block.entries)}`;
}

function entriesHtml(entries: readonly TopicEntry[]): string {
  const rows = entries.map(
    ({ term, texts }) =>
      `${tag('dt', textHtml(term))}${texts.map((text) => tag('dd', richHtml(text))).join('')}`,
  );
  return rows.length === 0 ? '' : tag('dl', rows.join(''));
}

function tableHtml(block: Extract<Block, { kind: 'table' }>): string {
  const isBlank = block.rows.every((cells) => cells.every(({ kind }) => kind === 'blank'));
  if (isBlank) return '';
  const head = block.head.map((text) => `<th scope="col">${textHtml(text)}</th>`).join('');
  const rows = block.rows.map((cells) =>
    tag('tr', cells.map((cell) => `<td${cellLang(cell)}>${cellHtml(cell)}</td>`).join('')),
  );
  return tag('table', `${tag('thead', tag('tr', head))}${tag('tbody', rows.join(''))}`);
}

function cellHtml(cell: Cell): string {
  if (cell.kind === 'text') return richHtml(cell.text);
  if (cell.kind !== 'mark') return '';
  return [escapeHtml(cell.mark.label), ...(cell.notes ?? []).map(richHtml)].join('<br>');
}

function cellLang(cell: Cell): string {
  return 'lang' in cell ? langHtml(cell.lang) : '';
}

function textHtml(text: Text): string {
  return typeof text === 'string' ? escapeHtml(text) : richHtml(text);
}

/** The parent's lines are kept by the style of notes; ours are broken. */
function richHtml(text: Rich): string {
  return text
    .map((span) => {
      const words = escapeHtml(span.text);
      return span.note
        ? `<bdi class="note"${langHtml(languageIn(span))}>${words}</bdi>`
        : `<span${langHtml(span.lang)}>${words.replaceAll('\n', '<br>')}</span>`;
    })
    .join('');
}

function langHtml(lang: string | undefined): string {
  return lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`;
}

function listHtml(items: readonly string[]): string {
  return tag('ul', items.map((item) => tag('li', item)).join(''));
}

function tag(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`;
}
