import { itemTitle } from '../content/words.ts';
import type { ItemId } from '../questions/index.ts';
import { mapValues } from '../lib/map-values.ts';
import type { Group } from './schema.ts';
import type { Options, Writer } from './writer.ts';

const REPEATS = { repeats: true } as const;

const WHERE: Options = { list: 'where', of: ({ followups }) => followups.where };
const EFFECTS: Options = { list: 'effect', of: ({ followups }) => followups.effects };
const SINCE: Options = { list: 'since', of: ({ followups }) => followups.since };
const BETTER: Options = { list: 'better', of: ({ followups }) => followups.better };
const TRIED_WHERE: Options = { list: 'tried-where', of: ({ followups }) => followups.triedWhere };
const HOW_LONG: Options = { list: 'how-long', of: ({ followups }) => followups.howLong };
const HELPED: Options = { list: 'helped', of: ({ followups }) => followups.helped };

/** What the family would like to talk about: answered once for each topic, in the family's order. */
export function topicsGroup({ group, choice, text }: Writer, linkIds: readonly ItemId[]): Group {
  const topic: Options = {
    list: 'topic',
    of: (words) => mapValues(words.items, (_item, linkId) => itemTitle(words, linkId)),
    codes: linkIds,
  };
  const tried = group(
    'topics/tried',
    ({ ui }) => ui.details.tried,
    [
      text('topics/tried/what', ({ ui }) => ui.details.triedWhat),
      choice('topics/tried/where', ({ ui }) => ui.details.triedWhere, TRIED_WHERE),
      choice('topics/tried/how-long', ({ ui }) => ui.details.triedHowLong, HOW_LONG),
      choice('topics/tried/helped', ({ ui }) => ui.details.triedHelped, HELPED),
    ],
    REPEATS,
  );
  return group(
    'topics',
    ({ summary }) => summary.topics,
    [
      choice('topics/which', ({ ui }) => ui.system.file.topic, topic),
      choice('topics/where', ({ ui }) => ui.details.where, WHERE, REPEATS),
      choice('topics/effects', ({ ui }) => ui.details.effects, EFFECTS, REPEATS),
      text('topics/effect-note', ({ ui }) => ui.details.effectNote),
      choice('topics/since', ({ ui }) => ui.details.since, SINCE),
      choice('topics/better', ({ ui }) => ui.details.better, BETTER, REPEATS),
      text('topics/better-note', ({ ui }) => ui.details.betterNote),
      tried,
      text('topics/example', ({ ui }) => ui.details.example),
      text('topics/hope', ({ ui }) => ui.details.hope),
    ],
    REPEATS,
  );
}
