import type { Dict } from './pdf-json.ts';
import type { Defect, Spoilt } from './spoil.ts';

const element = ({ first }: Spoilt, tag: string) =>
  first({ '/Type': '/StructElem', '/S': `/${tag}` });
const inXmp = (pdf: Spoilt, change: (text: string) => string) =>
  pdf.edit(pdf.catalog['/Metadata'], change);
const kids = (dict: Dict): unknown[] => (Array.isArray(dict['/K']) ? dict['/K'] : []);
const treeRoot = ({ first }: Spoilt) => first({ '/Type': '/StructTreeRoot' });

const inDocument: readonly Defect[] = [
  [
    'encryption',
    '26-001',
    ({ json }) => {
      const trailer = json.qpdf[1]['trailer'];
      if (trailer !== undefined && 'value' in trailer)
        Object.assign(trailer.value ?? {}, { '/Encrypt': {} });
    },
  ],
  ['no MarkInfo', '06-marked', ({ catalog }) => delete catalog['/MarkInfo']],
  [
    'Suspects',
    '01-007',
    ({ catalog }) => {
      catalog['/MarkInfo'] = { '/Marked': true, '/Suspects': true };
    },
  ],
  ['the title is not shown', '07-001', ({ catalog }) => delete catalog['/ViewerPreferences']],
  ['no language', '11-006', ({ catalog }) => delete catalog['/Lang']],
  [
    'no real language',
    '11-007',
    ({ catalog }) => {
      catalog['/Lang'] = 'u:not a language';
    },
  ],
  ['no metadata', '06-001', ({ catalog }) => delete catalog['/Metadata']],
  ['no mark of PDF/UA', '06-002', (pdf) => inXmp(pdf, (xmp) => xmp.replace('>1<', '>0<'))],
  ['no title', '06-003', (pdf) => inXmp(pdf, (xmp) => xmp.replace('<dc:title>', '<dc:name>'))],
  [
    'no title for old readers',
    '07-title',
    ({ all }) => {
      for (const info of all({})) if (info['/Producer'] !== undefined) delete info['/Title'];
    },
  ],
  ['no outline', 'outline', ({ catalog }) => delete catalog['/Outlines']],
  ['an old version', 'version', ({ catalog }) => delete catalog['/Version']],
];

const inTree: readonly Defect[] = [
  ['no structure', '01-tree', ({ catalog }) => delete catalog['/StructTreeRoot']],
  [
    'two roots',
    'tree-root',
    (pdf) => {
      const [root] = kids(treeRoot(pdf));
      treeRoot(pdf)['/K'] = [root, root];
    },
  ],
  [
    'an own type',
    '02-001',
    (pdf) => {
      element(pdf, 'P')['/S'] = '/Para';
    },
  ],
  [
    'a wrong parent',
    'tree-P',
    (pdf) => {
      element(pdf, 'LI')['/P'] = pdf.refOf(element(pdf, 'H1'));
    },
  ],
  ['an element that leads nowhere', 'tree', (pdf) => kids(element(pdf, 'Sect')).push('88888 0 R')],
  [
    'a wrong next key',
    'tree-next',
    (pdf) => {
      treeRoot(pdf)['/ParentTreeNextKey'] = 1;
    },
  ],
  [
    'a span in no real language',
    '11-007',
    (pdf) => {
      element(pdf, 'Span')['/Lang'] = 'u:?';
    },
  ],
  ['a mark that belongs to two', 'mcid-owner', (pdf) => kids(element(pdf, 'P')).push(0)],
  ['a picture without text', '13-004', (pdf) => delete element(pdf, 'Figure')['/Alt']],
  ['a picture without a box', 'fig-bbox', (pdf) => delete element(pdf, 'Figure')['/A']],
  ['a head without scope', '15-003', (pdf) => delete element(pdf, 'TH')['/A']],
  ['a list without numbering', '16-list', (pdf) => delete element(pdf, 'L')['/A']],
  [
    'a first heading of level 3',
    '14-002',
    (pdf) => {
      element(pdf, 'H1')['/S'] = '/H3';
    },
  ],
  [
    'a skipped level',
    '14-003',
    ({ all }) => {
      for (const heading of all({ '/S': '/H2' })) heading['/S'] = '/H4';
    },
  ],
  [
    'no headings',
    '14-none',
    ({ all }) => {
      for (const level of ['/H1', '/H2', '/H3'])
        for (const one of all({ '/S': level })) one['/S'] = '/P';
    },
  ],
  [
    'an item outside a list',
    '09-nest',
    (pdf) => {
      element(pdf, 'L')['/S'] = '/Div';
    },
  ],
  [
    'a row outside a table',
    '09-nest',
    (pdf) => {
      element(pdf, 'Table')['/S'] = '/Div';
    },
  ],
  [
    'a short row',
    '15-irregular',
    (pdf) => {
      kids(element(pdf, 'TR')).pop();
    },
  ],
];

/** Defects in what the document says, and in its structure. */
export const documentDefects: readonly Defect[] = [...inDocument, ...inTree];
