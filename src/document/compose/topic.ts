import type { Words } from '../../content/words.ts';
import type { Details, Tried } from '../../responses/types.ts';
import type { Topic } from '../../summary/types.ts';
import { note, own, type Rich, type TopicBlock, type TopicEntry } from '../blocks.ts';
import { chips, itemName, markOf } from './names.ts';
import { noteOf, type Telling } from './note-of.ts';

/** A topic with the rows that the parent filled. */
export function topicBlock(telling: Telling, words: Words, topic: Topic): TopicBlock {
  const { followups } = words;
  const written = (field: string, text: string) =>
    noteOf(telling, words, `details/${topic.linkId}/${field}`, text);
  return {
    kind: 'topic',
    mark: markOf(words, topic),
    heading: itemName(words, topic.linkId),
    aside: chips([followups.domains[topic.domain], followups.answers[topic.answer]]),
    entries: topicEntries(words, topic.details, written),
  };
}

/**
 * What was said about an item, in rows; none for what was left empty.
 * @param written how what was typed in a field stands there
 */
export function topicEntries(
  words: Words,
  details: Details,
  written: (field: string, text: string) => Rich = (_, text) => note(text.trim()),
): readonly TopicEntry[] {
  const { followups, pdf } = words;
  const typed = (field: string, text: string): readonly Rich[] =>
    text.trim() === '' ? [] : [written(field, text)];
  const row = (term: keyof typeof pdf.terms, texts: readonly Rich[]): readonly TopicEntry[] =>
    texts.length === 0 ? [] : [{ term: pdf.terms[term], texts }];
  return [
    ...row('where', chosen(details.where.map((place) => followups.where[place]))),
    ...row('effects', [
      ...chosen(details.effects.map((effect) => followups.effects[effect])),
      ...typed('effectNote', details.effectNote),
    ]),
    ...row('since', since(words, details)),
    ...row('better', [
      ...chosen(details.better.map((better) => followups.better[better])),
      ...typed('betterNote', details.betterNote),
    ]),
    ...row(
      'tried',
      details.tried.flatMap((tried, index) =>
        triedText(words, typed(`tried/${index}`, tried.what).flat(), tried),
      ),
    ),
    ...row('example', typed('example', details.example)),
    ...row('hope', typed('hope', details.hope)),
  ];
}

function chosen(labels: readonly string[]): readonly Rich[] {
  return labels.length === 0 ? [] : [own(chips(labels))];
}

function since(words: Words, details: Details): readonly Rich[] {
  return details.since === null ? [] : [own(words.followups.since[details.since])];
}

/** What was tried, where, for how long and whether it helped, in one line. */
function triedText(words: Words, what: Rich, tried: Tried): readonly Rich[] {
  const { triedWhere, howLong, helped } = words.followups;
  const said = [
    ...(tried.where === null ? [] : [triedWhere[tried.where]]),
    ...(tried.howLong === null ? [] : [howLong[tried.howLong]]),
    ...(tried.helped === null ? [] : [helped[tried.helped]]),
  ];
  const rest = said.length === 0 ? [] : own(chips(what.length === 0 ? said : ['', ...said]));
  return what.length + rest.length === 0 ? [] : [[...what, ...rest]];
}
