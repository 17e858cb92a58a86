import { escapeHtml } from '../lib/escape-html.ts';
import { type Block, type Cell, type PaperDocument, type Rich } from './blocks.ts';

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
      return tag(`h${block.level}`, escapeHtml(block.text));
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
    case 'topic':
      return topicHtml(block);
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

function topicHtml(block: Extract<Block, { kind: 'topic' }>): string {
  const entries = block.entries.map(
    ({ term, texts }) =>
      `${tag('dt', escapeHtml(term))}${texts.map((text) => tag('dd', richHtml(text))).join('')}`,
  );
  return `${tag('h3', escapeHtml(block.heading))}${tag('p', escapeHtml(block.aside))}${tag('dl', entries.join(''))}`;
}

function tableHtml(block: Extract<Block, { kind: 'table' }>): string {
  const isBlank = block.rows.every((cells) => cells.every(({ kind }) => kind === 'blank'));
  if (isBlank) return '';
  const head = block.head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const rows = block.rows.map((cells) =>
    tag('tr', cells.map((cell) => tag('td', cellHtml(cell))).join('')),
  );
  return tag('table', `${tag('thead', tag('tr', head))}${tag('tbody', rows.join(''))}`);
}

function cellHtml(cell: Cell): string {
  if (cell.kind === 'text') return richHtml(cell.text);
  return cell.kind === 'mark' ? escapeHtml(cell.mark.label) : '';
}

function richHtml(text: Rich): string {
  return text
    .map((span) =>
      span.note
        ? `<bdi class="note">${escapeHtml(span.text)}</bdi>`
        : `<span>${escapeHtml(span.text)}</span>`,
    )
    .join('');
}

function listHtml(items: readonly string[]): string {
  return tag('ul', items.map((item) => tag('li', item)).join(''));
}

function tag(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`;
}
