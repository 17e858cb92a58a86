import type { Words } from '../../content/words.ts';
import type { Compared, Comparison, Look, PlaceLooks, Summary, View } from '../../summary/types.ts';
import { type Block, type Cell, own, type Rich } from '../blocks.ts';
import { itemName, markOf } from './names.ts';
import { isForSchool } from './privacy.ts';
import { sheetTitle } from './title.ts';
import { topicEntries } from './topic.ts';
import { viewLabels } from './view-labels.ts';
import { viewNotes } from './view-notes.ts';

// As many others beside the family's column as leave each column wide enough to read; in two
// languages each column stands there twice.
const OTHERS_BESIDE = 2;
const OTHERS_IN_TWO = 1;

/** The looks of several people, side by side, as a page. */
export function togetherPage(
  summary: Summary,
  words: Words,
  made: string,
  isInTwo: boolean,
): readonly Block[] {
  const { compare } = words.ui;
  return [
    sheetTitle(summary, words, made, { kind: 'together', heading: compare.paperHeading }),
    { kind: 'paragraph', quiet: true, text: own(compare.paperNature) },
    ...togetherBlocks(summary, words, made, isInTwo),
  ];
}

/** The looks of several people, question by question; each column says whose it is, and when. */
export function togetherBlocks(
  summary: Summary,
  words: Words,
  made: string,
  isInTwo = false,
): readonly Block[] {
  const { compare } = words.ui;
  const { sideBySide, thenAndNow } = summary.together;
  const page: Page = {
    words,
    labelOf: viewLabels(words, summary.together, made),
    isShown: (thing) => isForSchool(summary, thing),
    othersBeside: isInTwo ? OTHERS_IN_TWO : OTHERS_BESIDE,
  };
  return [
    ...(sideBySide === null
      ? []
      : part(page, compare.sideBySide, [
          ...grouped(page, sideBySide, compare.seenBy),
          ...byPlace(page, sideBySide),
        ])),
    ...(thenAndNow === null
      ? []
      : part(page, compare.thenAndNow, grouped(page, thenAndNow, compare.alike))),
    ...viewNotes(summary.together, words, page.labelOf),
  ];
}

type Page = Readonly<{
  words: Words;
  labelOf: (view: View) => string;
  isShown: (thing: Readonly<{ isPrivate: boolean }>) => boolean;
  othersBeside: number;
}>;

function part({ words }: Page, text: string, blocks: readonly Block[]): readonly Block[] {
  const nothing: Block = { kind: 'paragraph', text: own(words.summary.noAnswer) };
  return [{ kind: 'heading', level: 2, text }, ...(blocks.length === 0 ? [nothing] : blocks)];
}

/** The items of each kind by domain: a table for each, in the order asked. */
function grouped<Kind extends string>(
  page: Page,
  { views, items }: Comparison<Kind>,
  names: Readonly<Record<Kind, string>>,
): readonly Block[] {
  const { compare } = page.words.ui;
  const shown = items.filter(page.isShown);
  return kindsOf(names).flatMap((kind) => {
    const alike = shown.filter((item) => item.kind === kind);
    const domains = [...new Set(alike.map(({ domain }) => domain))];
    return domains.flatMap((domain): readonly Block[] => [
      {
        kind: 'heading',
        level: 3,
        text: compare.inPart({
          group: names[kind],
          part: page.words.followups.domains[domain],
        }),
        domain,
      },
      ...tables(
        page,
        views,
        alike
          .filter((item) => item.domain === domain)
          .map((item) => ({ ...item, name: itemName(page.words, item.linkId) })),
      ),
    ]);
  });
}

function kindsOf<Kind extends string>(names: Readonly<Record<Kind, string>>): readonly Kind[] {
  const kinds: Kind[] = [];
  for (const kind in names) kinds.push(kind);
  return kinds;
}

/** One table, or several where there are more views than columns; the family's column is in each. */
function tables(
  page: Page,
  views: readonly View[],
  items: readonly (Pick<Compared<never>, 'domain' | 'looks'> & Readonly<{ name: string }>)[],
): readonly Block[] {
  return columnsOf(views, page.othersBeside).map((shown) => ({
    kind: 'table',
    head: [page.words.ui.compare.question, ...shown.map(page.labelOf)],
    stacks: true,
    widths: shown.length > 2 ? [0.25, 0.25, 0.25, 0.25] : [0.32, 0.34, 0.34],
    rows: items.map((item): readonly Cell[] => [
      { kind: 'text', text: own(item.name) },
      ...shown.flatMap((view) =>
        item.looks.filter((look) => look.view.id === view.id).map((look) => cell(page, item, look)),
      ),
    ]),
  }));
}

/** The views of each table, in their order, with the family's own among them. */
function columnsOf(views: readonly View[], most: number): readonly (readonly View[])[] {
  const others = views.filter(({ from }) => from !== 'family');
  const starts = others.flatMap((_, index) => (index % most === 0 ? [index] : []));
  return starts.map((start) => {
    const beside = others.slice(start, start + most);
    return views.filter((view) => view.from === 'family' || beside.includes(view));
  });
}

function cell(
  { words }: Page,
  { domain }: Pick<Compared<never>, 'domain'>,
  { answer, details, isAsked }: Look,
): Cell {
  const said = details === null ? [] : saidWith(words, details);
  if (answer !== null) {
    const mark = markOf(words, { answer, domain });
    return { kind: 'mark', mark, ...(said.length === 0 ? {} : { notes: said }) };
  }
  const nothing = isAsked ? words.summary.noAnswer : words.ui.compare.notAsked;
  return {
    kind: 'text',
    text: [...own(nothing), ...said.flatMap((text) => [...own('\n'), ...text])],
  };
}

/** The rows of a topic, each as one text. */
function saidWith(words: Words, details: NonNullable<Look['details']>): readonly Rich[] {
  return topicEntries(words, details).flatMap(({ term, texts }) =>
    texts.map((text): Rich => [...own(`${term}: `), ...text]),
  );
}

/** What somebody marked as hard, place by place, as everybody told it. */
function byPlace(
  page: Page,
  { views, places }: Pick<Comparison<never>, 'views' | 'places'>,
): readonly Block[] {
  const { words } = page;
  const { compare } = words.ui;
  const shown = places
    .map(({ setting, items }) => ({ setting, items: items.filter(page.isShown) }))
    .filter(({ items }) => items.length > 0);
  if (shown.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: compare.places },
    { kind: 'paragraph', quiet: true, text: own(compare.placesNote) },
    ...shown.flatMap(({ setting, items }): readonly Block[] => [
      { kind: 'heading', level: 3, text: words.followups.settings[setting] },
      ...tables(
        page,
        views,
        items.map((item) => ({
          ...item,
          name: placeName(words, item),
          // What was said with it stands above.
          looks: item.looks.map((look) => ({ ...look, details: null })),
        })),
      ),
    ]),
  ];
}

function placeName(words: Words, { linkId, isSaid }: PlaceLooks['items'][number]): string {
  const name = itemName(words, linkId);
  return isSaid ? name : words.ui.compare.usual({ item: name });
}
