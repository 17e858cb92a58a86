import type { TopicBlock, TopicEntry } from '../blocks.ts';
import { markOp } from './mark-op.ts';
import { rowStrips } from './row-strips.ts';
import { filled, holding, inTag, type Place, type Strip, together, withGap } from './strip.ts';
import { domainColors, styles } from './styles.ts';
import { lineOp, textStrips, textWidth } from './text-strips.ts';

const BAR = 3;
const INSET = 14;
const MARK = 12;
const TERM = 86;
const TOPIC_GAP = 10;
const ENTRY_GAP = 2;
const TEXT_GAP = 2;

/** A topic with a bar of its domain's colour; goes on over pages under its own name. */
export function topicStrips(place: Place, topic: TopicBlock): readonly Strip[] {
  const color = domainColors[topic.mark.domain];
  const barred = (strip: Strip): Strip => withBar(place, filled(strip), color);
  const heading = headingStrips(place, topic, topic.heading).map(barred);
  const head = headingStrips(place, topic, place.continued(topic.heading)).map(barred);
  const table = topic.entries.length === 0 ? place : inTag(place, 'Table');
  const entries = topic.entries
    .flatMap((entry) => entryStrips(inTag(table, 'TR'), entry))
    .map((strip) => ({ ...barred(strip), head }));
  const all = entries.length === 0 ? heading : [...holding(heading, 'must'), ...entries];
  return withGap(together(all), TOPIC_GAP);
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

function entryStrips(place: Place, entry: TopicEntry): readonly Strip[] {
  const left = place.left + INSET;
  const head = inTag({ ...place, left, width: TERM - 6 }, 'TH', { scope: 'Row' });
  const term = textStrips(head, entry.term, styles.term);
  const value = inTag({ ...place, left: left + TERM, width: place.width - INSET - TERM }, 'TD');
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
