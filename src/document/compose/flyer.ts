import type { Words } from '../../content/words.ts';
import type { ItemId } from '../../questions/index.ts';
import type { DomainId, Grade } from '../../questions/types.ts';
import { type Block, type ListBlock, own, type PaperDocument } from '../blocks.ts';
import { itemName } from './names.ts';
import { paperWith } from './paper-with.ts';

// Read on a kitchen table, and still on one page: body text of 12 points. A link that takes two lines
// also makes its QR code larger; then it is 11 points.
const SCALE = { usual: 1.2, longLink: 1.1 } as const;

/** Characters of a link that stand on one line. */
const ONE_LINE = 70;

// More single questions would not fit on the page; then the parts that they belong to are named.
const MOST_NAMED = 6;

/** What a flyer tells besides its fixed words. */
export type FlyerFacts = Readonly<{
  domains: readonly DomainId[];
  /** Single questions; empty where whole parts are suggested. */
  only: readonly ItemId[];
  grade: Grade | null;
  length: 'quick' | 'full';
  /** The whole link, and the address of the app without it. */
  link: string;
  home: string;
  /** The link as a QR code. */
  qr: readonly (readonly boolean[])[];
}>;

/** The flyer that a school hands to a family: what it is, and every way to start. It names nobody. */
export function composeFlyer(facts: FlyerFacts, words: Words): PaperDocument {
  const { flyer } = words.ui;
  const blocks: readonly Block[] = [
    {
      kind: 'title',
      text: flyer.title,
      bookmark: flyer.page,
      meta: facts.grade === null ? [] : [words.followups.grades[facts.grade]],
    },
    { kind: 'paragraph', text: own(flyer.lead) },
    listOf([flyer.minutes[facts.length], flyer.private, flyer.optional, flyer.free]),
    { kind: 'heading', level: 2, text: flyer.how },
    {
      kind: 'columns',
      columns: [
        [{ kind: 'qr', rows: facts.qr, alt: words.ui.invite.qr({ link: facts.link }) }],
        [listOf([flyer.scan, ...otherWays(facts, words)])],
      ],
    },
    // On a line of its own, so that it is typed as it stands.
    { kind: 'paragraph', text: own(flyer.type({ link: facts.link })) },
    { kind: 'heading', level: 2, text: flyer.asks },
    listOf(suggested(facts, words), true),
    { kind: 'paragraph', text: own(flyer.change) },
  ];
  return {
    ...paperWith(words, [{ kind: 'flyer', blocks }]),
    title: flyer.page,
    footer: flyer.footer,
    scale: facts.link.length > ONE_LINE ? SCALE.longLink : SCALE.usual,
  };
}

function otherWays({ home }: FlyerFacts, words: Words): readonly string[] {
  const { flyer, welcome } = words.ui;
  return [flyer.without({ home, start: welcome.start }), flyer.noPhone];
}

function suggested({ domains, only }: FlyerFacts, words: Words): readonly string[] {
  if (only.length > 0 && only.length <= MOST_NAMED)
    return only.map((linkId) => itemName(words, linkId));
  return domains.map((id) => words.followups.domains[id]);
}

function listOf(texts: readonly string[], isCompact = false): ListBlock {
  const items = texts.map((text) => ({ text: own(text) }));
  return { kind: 'list', marker: 'bullet', ...(isCompact ? { compact: true } : {}), items };
}
