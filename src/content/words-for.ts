import type { Informant } from '../responses/types.ts';
import { isWhole } from './is-whole.ts';
import type { FirstWords, Words } from './words.ts';

// The same words give the same words: forms look at whether they have changed.
const kept = new WeakMap<Words, Words>();

/**
 * The words for the person who is answering: a teacher is asked about a class, and not about a home. The
 * first words are everybody's: nobody is asked anything before all words are here (start.ts).
 */
export function wordsFor(words: Words, informant: Informant): Words;
export function wordsFor(words: FirstWords | Words, informant: Informant): FirstWords | Words;
export function wordsFor(words: FirstWords | Words, informant: Informant): FirstWords | Words {
  if (informant !== 'teacher' || !isWhole(words)) return words;
  const known = kept.get(words);
  if (known !== undefined) return known;
  const made = forTeacher(words);
  kept.set(words, made);
  return made;
}

function forTeacher(words: Words): Words {
  const { ui } = words;
  const { observe } = ui;
  const { pageNames, ...take } = observe.take;
  return {
    ...words,
    disclaimer: { ...words.disclaimer, paperFooter: words.disclaimer.teacherFooter },
    ui: {
      ...ui,
      child: observe.child,
      aboutChild: { ...ui.aboutChild, ...observe.aboutChild },
      device: { ...ui.device, ...observe.device },
      cover: { ...ui.cover, ...observe.cover },
      question: { ...ui.question, ...observe.question },
      wrap: { ...ui.wrap, ...observe.wrap },
      strengths: { ...ui.strengths, ...observe.strengths },
      check: { ...ui.check, ...observe.check },
      rail: { ...ui.rail, sections: { ...ui.rail.sections, ...observe.rail } },
      take: {
        ...ui.take,
        page: take.page,
        heading: take.heading,
        lead: take.lead,
        pageNames: { ...ui.take.pageNames, teacher: pageNames },
      },
      saveFile: { ...ui.saveFile, ...observe.saveFile },
    },
  };
}
