import type { TreeElement } from './check-tree.ts';
import type { Report } from './finding.ts';
import type { Pdf } from './pdf-json.ts';

// Which elements stand in which (ISO 32000-1, 14.8.4.3).
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
};
const KIDS: Readonly<Record<string, readonly string[]>> = {
  L: ['L', 'LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody'],
  TR: ['TH', 'TD'],
};

/** Each element by itself and beside its neighbours: headings, pictures, lists, tables. */
export function checkElements(pdf: Pdf, elements: readonly TreeElement[], report: Report): void {
  for (const element of elements) {
    checkPlace(element, report);
    const { tag, dict } = element;
    const attributes = pdf.list(dict['/A']).map((one) => pdf.dict(one) ?? {});
    const has = (key: string) => attributes.some((one) => one[key] !== undefined);
    if (tag === 'Figure' && pdf.text(dict['/Alt']) === null) report('13-004', 'Figure without Alt');
    if (tag === 'Figure' && !has('/BBox')) report('fig-bbox', 'Figure without BBox');
    if (tag === 'TH' && !has('/Scope')) report('15-003', 'TH without Scope');
    if (tag === 'L' && !has('/ListNumbering')) report('16-list', 'L without ListNumbering');
  }
  checkHeadings(elements, report);
  checkTables(pdf, elements, report);
}

function checkPlace({ tag, parent }: TreeElement, report: Report): void {
  const isAllowed =
    PARENTS[tag]?.includes(parent) !== false && KIDS[parent]?.includes(tag) !== false;
  if (!isAllowed) report('09-nest', `${tag} inside ${parent}`);
}

function checkHeadings(elements: readonly TreeElement[], report: Report): void {
  const levels = elements.flatMap(({ tag }) => {
    const [, level] = /^H(\d)$/u.exec(tag) ?? [];
    return level === undefined ? [] : [Number(level)];
  });
  if (levels.length === 0) report('14-none', 'there are no headings');
  else if (levels[0] !== 1) report('14-002', `the first heading is H${levels[0]}`);
  for (const [index, level] of levels.entries()) {
    const before = levels[index - 1] ?? level;
    if (level > before + 1) report('14-003', `H${level} after H${before}`);
  }
}

function checkTables(pdf: Pdf, elements: readonly TreeElement[], report: Report): void {
  for (const table of elements.filter(({ tag }) => tag === 'Table')) {
    const rows = elements.filter(({ tag, dict }) => tag === 'TR' && dict['/P'] === table.ref);
    const widths = new Set(rows.map(({ dict }) => pdf.list(dict['/K']).length));
    if (widths.size !== 1) report('15-irregular', `rows of ${[...widths].join(' and ')} cells`);
  }
}
