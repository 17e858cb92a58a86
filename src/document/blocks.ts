import type { DomainId } from '../questions/types.ts';
import type { Answer, PageKind } from '../responses/types.ts';
import { languageOf } from './text/language.ts';

/**
 * A stretch of text. `note`: the parent's own words. `lang`: its language (BCP 47), where it is
 * another than the document's. `aside`: says of the note before it which language that is.
 */
export type Span = Readonly<{ text: string; note: boolean; lang?: string; aside?: true }>;

/** A text made of our words and the parent's. A line feed in it starts a new paragraph. */
export type Rich = readonly Span[];

/** A text of ours, in one language or in two. */
export type Text = string | Rich;

/** A drawn mark. `label` says it in words. `light`: the usual place, not the parent's word. */
export type Mark = Readonly<{ answer: Answer; domain: DomainId; label: string; light?: true }>;

/** H1 and a P for each line of `meta`. `bookmark` names the sheet without the child's name. */
export type TitleBlock = Readonly<{
  kind: 'title';
  text: string;
  bookmark: string;
  meta: readonly string[];
}>;

/** H2 or H3. `bookmark` stands in for a text that holds the child's name. */
export type HeadingBlock = Readonly<{
  kind: 'heading';
  level: 2 | 3;
  text: Text;
  bookmark?: string;
  domain?: DomainId;
}>;

/** P. */
export type ParagraphBlock = Readonly<{ kind: 'paragraph'; text: Rich; quiet?: true }>;

/** LI: the marker or mark is its Lbl, the text its LBody, `sub` a list inside it. */
export type ListItem = Readonly<{ text: Rich; mark?: Mark; sub?: readonly string[] }>;

/** L. `compact`: short items that may stand in two columns. */
export type ListBlock = Readonly<{
  kind: 'list';
  marker: 'bullet' | 'box' | 'number';
  compact?: true;
  items: readonly ListItem[];
}>;

/** Groups that stand side by side where they are short, else one under the other. */
export type ColumnsBlock = Readonly<{ kind: 'columns'; columns: readonly (readonly Block[])[] }>;

/** The language of what stands at the right of a pair. */
export type SecondLanguage = Readonly<{
  /** BCP 47. */
  lang: string;
  /** Holds `{text}`. */
  continued: string;
}>;

/**
 * The same block in two languages, side by side: the document's at the left. What belongs together
 * in them (an item of a list, a row of a topic) begins on the same line. The right one is a Sect.
 */
export type PairBlock = Readonly<{
  kind: 'pair';
  left: Block;
  right: Block;
  second: SecondLanguage;
  /** Of a topic: what the parent wrote about it, under both. */
  notes?: NotesBlock;
}>;

/** One row of a topic: a term and the texts that belong to it. */
export type TopicEntry = Readonly<{ term: Text; texts: readonly Rich[] }>;

/** What the parent wrote, once, beside what it is about: a Table, what it is about a TH of a row. */
export type NotesBlock = Readonly<{ kind: 'notes'; entries: readonly TopicEntry[] }>;

/** H3 (heading with its mark) and a Table of two columns, the term a TH with row scope. */
export type TopicBlock = Readonly<{
  kind: 'topic';
  mark: Mark;
  heading: string;
  aside: string;
  entries: readonly TopicEntry[];
}>;

/** Figure with alternative text: one mark for each answer, in the order asked. */
export type GlanceBlock = Readonly<{
  kind: 'glance';
  rows: readonly Readonly<{ domain: DomainId; label: Text; marks: readonly Mark[] }>[];
  alt: string;
}>;

/** Figure with alternative text: a QR code row by row, `true` where it is dark, with its clear space. */
export type QrBlock = Readonly<{
  kind: 'qr';
  rows: readonly (readonly boolean[])[];
  alt: string;
}>;

/** L: what each mark means. */
export type LegendBlock = Readonly<{
  kind: 'legend';
  entries: readonly Readonly<{ mark: Omit<Mark, 'domain'>; text: string }>[];
}>;

/** Figure with alternative text: domains by places. */
export type DayMapBlock = Readonly<{
  kind: 'day-map';
  places: readonly Text[];
  rows: readonly Readonly<{
    domain: DomainId;
    label: Text;
    cells: readonly (readonly Mark[])[];
  }>[];
  alt: string;
}>;

/**
 * TD: a text, a mark with its word and what was said with it, the four marks to circle, or room to
 * write. `lang`: its language (BCP 47), where it is another than the document's.
 */
export type Cell =
  | Readonly<{ kind: 'text'; text: Rich; lang?: string }>
  | Readonly<{ kind: 'mark'; mark: Mark; notes?: readonly Rich[]; lang?: string }>
  | Readonly<{ kind: 'choices'; labels: readonly string[] }>
  | Readonly<{ kind: 'blank' }>;

/** Table: `head` is a TR of TH with column scope, repeated on each page it flows over. */
export type TableBlock = Readonly<{
  kind: 'table';
  head: readonly Text[];
  /** Parts of the whole width, one for each column; together 1. */
  widths: readonly number[];
  rows: readonly (readonly Cell[])[];
  /** Height of a row at least, in points, where it is to be written in by hand. */
  rowHeight?: number;
  /** Rows after this many are left out where the page has no room for them. */
  spareAfter?: number;
  /** `rowHeight` is room to write below the texts of each row, instead of its whole height. */
  writeBelow?: true;
  /** On a narrow screen each row stands as a list, with the head beside each cell. */
  stacks?: true;
}>;

/** Empty lines to write on. `heading` is an H2. `ifRoom`: only as many as the page still holds. */
export type WritingLinesBlock = Readonly<{
  kind: 'writing-lines';
  count: number;
  label?: Text;
  heading?: Text;
  ifRoom?: true;
}>;

/** Everything that can stand on a sheet. Each kind says which tags of a tagged PDF it becomes. */
export type Block =
  | TitleBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | ColumnsBlock
  | PairBlock
  | TopicBlock
  | NotesBlock
  | GlanceBlock
  | QrBlock
  | LegendBlock
  | DayMapBlock
  | TableBlock
  | WritingLinesBlock;

/** A page that a parent can choose, or a sheet of its own. */
export type PaperKind = PageKind | 'flyer';

/** Whether a sheet is one of the pages that a parent can choose. */
export function isPageKind(kind: PaperKind): kind is PageKind {
  return kind !== 'flyer';
}

/** One sheet: starts on a new page and may flow over several. */
export type Sheet = Readonly<{ kind: PaperKind; blocks: readonly Block[] }>;

/** The whole document as plain data, in reading order (tag: Document). */
export type PaperDocument = Readonly<{
  /** Without the child's name: it stands in the file's metadata. */
  title: string;
  lang: string;
  footer: Text;
  /** Holds `{page}` and `{pages}`. */
  pageOf: string;
  /** Holds `{text}`. */
  continued: string;
  sheets: readonly Sheet[];
  /** Set in large print: all that is to be answered in 18 points at least. */
  isLarge?: true;
  /** How much larger than usual it is set, where it is not large print. */
  scale?: number;
}>;

/** Our own words. */
export const own = (text: string): Rich => [{ text, note: false }];

/** The parent's own words. */
export const note = (text: string): Rich => [{ text, note: true }];

/** The word of a mark, and what was said with it, each as a paragraph. */
export const markText = ({ mark, notes = [] }: Extract<Cell, { kind: 'mark' }>): Rich => [
  ...own(mark.label),
  ...notes.flatMap((said) => [...own('\n'), ...said]),
];

/** The language of a stretch, where it is known: letters tell more than what a note was typed in. */
export const languageIn = ({ text, note: isNote, lang }: Span): string | undefined =>
  (isNote ? languageOf(text) : null) ?? lang;

/** A text without the marks of whose words they are. */
export const plain = (text: Text): string =>
  typeof text === 'string' ? text : text.map((span) => span.text).join('');
