import type { Words } from '../../content/words.ts';
import type { Together, View, ViewNotes } from '../../summary/types.ts';
import type { Block, ListItem } from '../blocks.ts';
import { noteItem } from './child-notes.ts';

/** What each person wrote besides the items: what goes well, what helps, the child's words, hopes. */
export function viewNotes(
  { notes }: Together,
  words: Words,
  labelOf: (view: View) => string,
): readonly Block[] {
  const written = notes
    .map((said) => ({ said, items: itemsOf(words, said) }))
    .filter(({ items }) => items.length > 0);
  if (written.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.ui.compare.notes },
    ...written.flatMap(({ said, items }): readonly Block[] => [
      { kind: 'heading', level: 3, text: labelOf(said.view) },
      { kind: 'list', marker: 'bullet', items },
    ]),
  ];
}

function itemsOf(words: Words, { strengths, domainNotes }: ViewNotes): readonly ListItem[] {
  const { followups, ui } = words;
  return [
    ...noteItem(
      ui.compare.goesWell,
      strengths.chosen.map((strength) => followups.strengths[strength]),
      strengths.own,
    ),
    ...domainNotes.flatMap(({ domain, inPlace, helps, childSays }) => [
      ...noteItem(
        ui.compare.helps({ domain: followups.domains[domain] }),
        inPlace.map((thing) => followups.inPlace[thing]),
        helps,
      ),
      ...noteItem(ui.compare.childSays({ domain: followups.domains[domain] }), [], childSays),
    ]),
    ...noteItem(ui.compare.hopes, [], strengths.hopes),
  ];
}
