import { childNames, dayText, listOf, type Words } from '../../content/words.ts';
import type { Summary, WatchPlace } from '../../summary/types.ts';
import { type Block, type Cell, own, type PaperDocument } from '../blocks.ts';
import { chips, itemName } from './names.ts';
import { paperWith } from './paper-with.ts';

// Room for a line or two by hand; most lists fit on one page with it.
const ROW_HEIGHT = 32;

/**
 * Everything not seen yet, by place of the day, with room to write what was seen: the parent's own
 * sheet, so nothing is left off.
 * @param options.made the day it is made, yyyy-mm-dd
 */
export function composeWatchSheet(
  summary: Summary,
  words: Words,
  { made }: Readonly<{ made: string }>,
): PaperDocument {
  const text = words.ui.watch;
  const { grade } = summary.child;
  return paperWith(words, [
    {
      kind: 'keep',
      blocks: [
        {
          kind: 'title',
          text: text.heading({ child: childNames(words, summary.child).me }),
          bookmark: text.page,
          meta: [
            chips([
              ...(grade === null ? [] : [words.followups.grades[grade]]),
              dayText(words, made),
            ]),
          ],
        },
        { kind: 'paragraph', text: own(text.intro) },
        ...summary.watch.flatMap((place) => placeBlocks(words, place)),
      ],
    },
  ]);
}

function placeBlocks(words: Words, { setting, items }: WatchPlace): readonly Block[] {
  const { line, saw } = words.ui.watch;
  return [
    { kind: 'heading', level: 2, text: words.followups.settings[setting] },
    {
      kind: 'table',
      head: [line, saw],
      widths: [0.45, 0.55],
      rowHeight: ROW_HEIGHT,
      rows: items.map((item): readonly Cell[] => [
        { kind: 'text', text: own(watchLine(words, item)) },
        { kind: 'blank' },
      ]),
    },
  ];
}

/** An item, with the other places it comes up in. */
function watchLine(words: Words, { linkId, also }: WatchPlace['items'][number]): string {
  const line = itemName(words, linkId);
  if (also.length === 0) return line;
  const places = listOf(
    words,
    also.map((place) => words.followups.settings[place].toLocaleLowerCase(words.ui.locale)),
  );
  return words.ui.watch.also({ line, places });
}
