import { dayText, type Words } from '../../content/words.ts';
import type { Together, View } from '../../summary/types.ts';

/**
 * Who wrote a view, and when: "Teacher, November 20, 2026". Two that would read the same are told apart
 * by their place in the order.
 * @param made the day the family's notes of now are shown or printed, yyyy-mm-dd
 */
export function viewLabels(
  words: Words,
  { notes }: Together,
  made: string,
): (view: View) => string {
  const views = notes.map(({ view }) => view);
  const plain = views.map((view) => plainLabel(words, view, made));
  const labels = new Map(
    views.map((view, index) => {
      const who = plain[index] ?? '';
      const twins = plain.flatMap((label, at) => (label === who ? [at] : []));
      const position = `${twins.indexOf(index) + 1}`;
      return [
        view.id,
        twins.length === 1 ? who : words.ui.compare.labelTwin({ who, position }),
      ] as const;
    }),
  );
  return (view) => labels.get(view.id) ?? plainLabel(words, view, made);
}

function plainLabel(words: Words, view: View, made: string): string {
  const { compare } = words.ui;
  const who = words.followups.informants[view.informant];
  const when = dayText(words, view.from === 'family' ? made : view.date);
  const label = when === '' ? who : compare.label({ who, when });
  return view.isByHand ? compare.labelByHand({ who: label }) : label;
}
