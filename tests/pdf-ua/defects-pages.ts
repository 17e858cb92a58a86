import type { Dict } from './pdf-json.ts';
import type { Defect, Spoilt } from './spoil.ts';

const page = ({ first }: Spoilt) => first({ '/Type': '/Page' });
const element = ({ first }: Spoilt, tag: string) =>
  first({ '/Type': '/StructElem', '/S': `/${tag}` });
const font = ({ first }: Spoilt) => first({ '/Subtype': '/Type0' });
const cidFont = ({ first }: Spoilt) => first({ '/Subtype': '/CIDFontType2' });
const onPage = (pdf: Spoilt, change: (text: string) => string) =>
  pdf.edit(page(pdf)['/Contents'], change);
const inTexts = (pdf: Spoilt, change: (text: string) => string) =>
  pdf.edit(font(pdf)['/ToUnicode'], change);
const kids = (dict: Dict): unknown[] => (Array.isArray(dict['/K']) ? dict['/K'] : []);
const treeRoot = ({ first }: Spoilt) => first({ '/Type': '/StructTreeRoot' });
const pageMarks = (pdf: Spoilt): unknown[] => {
  const numbers = pdf.at(treeRoot(pdf)['/ParentTree'])['/Nums'];
  const marks: unknown = Array.isArray(numbers) ? numbers[1] : [];
  return Array.isArray(marks) ? marks : [];
};

function addLink(pdf: Spoilt, lacking: 'Contents' | 'StructParent' | 'tag' | 'element'): void {
  const owner = lacking === 'tag' ? element(pdf, 'P') : element(pdf, 'H1');
  owner['/S'] = lacking === 'tag' ? '/P' : '/Link';
  const annotation: Dict = {
    '/Subtype': '/Link',
    '/StructParent': lacking === 'StructParent' ? 0 : 999,
    ...(lacking === 'Contents' ? {} : { '/Contents': 'u:Where it leads' }),
  };
  pdf.json.qpdf[1]['obj:90000 0 R'] = { value: annotation };
  page(pdf)['/Annots'] = ['90000 0 R'];
  if (lacking !== 'element') kids(owner).push({ '/Type': '/OBJR', '/Obj': '90000 0 R' });
}

const form = ({ all }: Spoilt) => all({ '/Subtype': '/Form' })[0] ?? {};

const onPages: readonly Defect[] = [
  [
    'a form that is not there',
    'form',
    (pdf) => onPage(pdf, (text) => text.replace(/\/[a-z-]+ Do/u, '/gone Do')),
  ],
  [
    'tags in a form',
    'form-tags',
    (pdf) => pdf.edit(pdf.refOf(form(pdf)), (text) => `/P<</MCID 0>>BDC ${text} EMC`),
  ],
  ['painting without a mark', '01-005', (pdf) => onPage(pdf, (text) => `${text}\n0 0 1 1 re f`)],
  [
    'an artifact inside',
    '01-003',
    (pdf) => onPage(pdf, (text) => text.replace('/MCID 1>>BDC', '/MCID 1>>BDC /Artifact BMC EMC')),
  ],
  ['tags in an artifact', '01-004', (pdf) => onPage(pdf, (text) => `/Artifact BMC ${text} EMC`)],
  [
    'tags in tags',
    'mcid-nest',
    (pdf) =>
      onPage(pdf, (text) => text.replace('/MCID 1>>BDC', '/MCID 1>>BDC /P<</MCID 997>>BDC EMC')),
  ],
  [
    'a mark twice',
    'mcid-dup',
    (pdf) => onPage(pdf, (text) => text.replace('/MCID 1>>', '/MCID 0>>')),
  ],
  [
    'an unknown mark',
    'mcid-tree',
    (pdf) => onPage(pdf, (text) => text.replace('/MCID 1>>', '/MCID 998>>')),
  ],
  [
    'content that is gone',
    'mcid-missing',
    (pdf) => onPage(pdf, (text) => text.replace('/MCID 1>>', '/MCID 0>>')),
  ],
  [
    'a mark of another kind',
    'mcid-tag',
    (pdf) => onPage(pdf, (text) => text.replace('/H1<<', '/H2<<')),
  ],
  ['a lost end', 'emc', (pdf) => onPage(pdf, (text) => text.replace(/EMC\s*$/u, ''))],
  ['an end too many', 'emc', (pdf) => onPage(pdf, (text) => `${text} EMC`)],
  [
    'swapped owners',
    'ptree',
    (pdf) => {
      pageMarks(pdf).reverse();
    },
  ],
  [
    'a wrong number of the page',
    'ptree',
    (pdf) => {
      page(pdf)['/StructParents'] = 77;
    },
  ],
  [
    'content on no page',
    'mcid-page',
    (pdf) => {
      element(pdf, 'H1')['/Pg'] = '88888 0 R';
    },
  ],
  ['no tab order', '28-008', (pdf) => delete page(pdf)['/Tabs']],
  ['a link outside the structure', '28-002', (pdf) => addLink(pdf, 'element')],
  ['a link in a paragraph', '28-011', (pdf) => addLink(pdf, 'tag')],
  ['a link that says nothing', '28-012', (pdf) => addLink(pdf, 'Contents')],
  ['a link that leads to another', '28-ptree', (pdf) => addLink(pdf, 'StructParent')],
  [
    'text without a font',
    'font',
    (pdf) => onPage(pdf, (text) => text.replaceAll(/\/T\d+ \S+ Tf/gu, '')),
  ],
];

const inFonts: readonly Defect[] = [
  [
    'a font that is not embedded',
    '31-009',
    ({ first }) => delete first({ '/Type': '/FontDescriptor' })['/FontFile2'],
  ],
  [
    'a font of another kind',
    'font-kind',
    (pdf) => {
      font(pdf)['/Subtype'] = '/Type1';
    },
  ],
  [
    'no subset tag',
    'font-subset',
    (pdf) => {
      font(pdf)['/BaseFont'] = '/NotoSans-Regular';
    },
  ],
  ['no ToUnicode', '31-027', (pdf) => delete font(pdf)['/ToUnicode']],
  [
    'a hole in ToUnicode',
    '10-001',
    (pdf) => inTexts(pdf, (map) => map.replace(/<0005><\w+>\n/u, '')),
  ],
  [
    'a forbidden text',
    '31-028',
    (pdf) => inTexts(pdf, (map) => map.replace(/<0005><\w+>/u, '<0005><FEFF>')),
  ],
  ['no map to glyphs', '31-004', (pdf) => delete cidFont(pdf)['/CIDToGIDMap']],
  [
    'a wrong width',
    '31-016',
    (pdf) => {
      const widths = cidFont(pdf)['/W'];
      const list: unknown = Array.isArray(widths) ? widths[1] : [];
      if (Array.isArray(list)) list.fill(40);
    },
  ],
  [
    'a code without a glyph',
    '31-030',
    (pdf) => onPage(pdf, (text) => text.replace(/\([^)]{2}(?=[^)]*\)Tj)/u, '(\0\0')),
  ],
];

/** Defects on pages and in fonts. */
export const pageDefects: readonly Defect[] = [...onPages, ...inFonts];
