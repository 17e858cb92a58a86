import type { NotesBlock, TopicBlock, TopicEntry } from '../blocks.ts';
import { markOp } from './mark-op.ts';
import { rowStrips } from './row-strips.ts';
import {
  asRow,
  filled,
  holding,
  inTag,
  type Place,
  type Strip,
  together,
  withGap,
} from './strip.ts';
import { domainColors, styles } from './styles.ts';
import { lineOp, textStrips, textWidth } from './text-strips.ts';

const BAR = 3;
const INSET = 14;
const MARK = 12;
const TERM = 86;
// What a note is about, where it is more than a word.
const WIDE_TERM = 170;
const NOTES_GAP = 5;
const TOPIC_GAP = 10;
const ENTRY_GAP = 2;
const TEXT_GAP = 2;

/** A topic with a bar of its domain's colour; goes on over pages under its own name. */
export function topicStrips(place: Place, topic: TopicBlock): readonly Strip[] {
  return barredTopic(place, topicLines(place, topic), domainColors[topic.mark.domain]);
}

/** A topic without its bar. */
export function topicLines(place: Place, topic: TopicBlock): readonly Strip[] {
  const heading = asRow(headingStrips(place, topic, topic.heading));
  const head = headingStrips(place, topic, place.continued(topic.heading));
  const table = topic.entries.length === 0 ? place : inTag(place, 'Table');
  const entries = topic.entries
    .flatMap((entry) => asRow(entryStrips(inTag(table, 'TR'), entry, INSET, TERM)))
    .map((strip) => ({ ...strip, head }));
  return entries.length === 0 ? heading : [...holding(heading, 'must'), ...entries];
}

/** The lines of a topic with its bar, together where they fit. */
export function barredTopic(
  place: Place,
  strips: readonly Strip[],
  color: string,
): readonly Strip[] {
  const barred = (strip: Strip): Strip => withBar(place, filled(strip), color);
  const all = strips.map((strip): Strip => {
    const bar = barred(strip);
    return bar.head === undefined ? bar : { ...bar, head: bar.head.map(barred) };
  });
  return withGap(together(all), TOPIC_GAP);
}

/** What the parent wrote, beside what it is about; under a topic as wide as its other rows. */
export function notesStrips(
  place: Place,
  { entries }: NotesBlock,
  under: 'topic' | 'list',
): readonly Strip[] {
  const table = inTag(place, 'Table');
  const [inset, term] = under === 'topic' ? [INSET, TERM] : [0, WIDE_TERM];
  const rows = entries.flatMap((entry) => entryStrips(inTag(table, 'TR'), entry, inset, term));
  return under === 'topic' ? rows : withGap(rows, NOTES_GAP);
}

function headingStrips(place: Place, topic: TopicBlock, text: string): readonly Strip[] {
  const left = place.left + INSET;
  const aside = place.measure.prepare(topic.aside, styles.quiet.weight);
  const asideWidth = textWidth(place, aside, styles.quiet);
  const besides = place.width - INSET - MARK - 6 - asideWidth - 14;
  // A long aside goes under the heading instead of squeezing it.
  const beside = besides > place.width / 3;
  const inner = {
    ...place,
    left: left + MARK + 6,
    width: beside ? besides : place.width - INSET - MARK - 6,
  };
  const style = { ...styles.quiet, color: domainColors[topic.mark.domain] };
  const named = textStrips(inTag(inner, 'H3'), text, styles.heading3);
  const besidePlace = inTag(inner, 'P');
  const lines = named.map((strip, index) =>
    index === 0
      ? {
          ...strip,
          ops: [
            markOp(topic.mark, left, (styles.heading3.leading - MARK) / 2, MARK),
            ...strip.ops,
            ...(beside
              ? [
                  {
                    ...lineOp(
                      { ...besidePlace, left: place.left + place.width - asideWidth },
                      aside,
                      style,
                    ),
                    y: strip.height * 0.5 + styles.heading3.size * 0.355,
                  },
                ]
              : []),
          ],
        }
      : strip,
  );
  const under = beside ? [] : textStrips(besidePlace, topic.aside, style);
  return [...lines, ...under].map((strip) => ({ ...strip, hold: 'must' }));
}

function entryStrips(
  place: Place,
  entry: TopicEntry,
  inset: number,
  termWidth: number,
): readonly Strip[] {
  const left = place.left + inset;
  const head = inTag({ ...place, left, width: termWidth - 6 }, 'TH', { scope: 'Row' });
  const term = textStrips(head, entry.term, styles.term);
  const value = inTag(
    { ...place, left: left + termWidth, width: place.width - inset - termWidth },
    'TD',
  );
  const texts = entry.texts.flatMap((text, index) =>
    withGap(textStrips(inTag(value, 'P'), text, styles.body), index === 0 ? 0 : TEXT_GAP),
  );
  return withGap(rowStrips([term, texts]), ENTRY_GAP);
}

function withBar(place: Place, strip: Strip, color: string): Strip {
  const bar = {
    kind: 'box',
    x: place.left,
    y: 0,
    width: BAR,
    height: strip.height,
    radius: 0,
    color,
    outline: null,
  } as const;
  return { ...strip, ops: [bar, ...strip.ops] };
}
