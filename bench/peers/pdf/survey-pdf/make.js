import { paperOf } from './paper.js';

/** The questions, their choices, and the notes. */
export async function make(paper, letters) {
  return paperOf(paper, letters, (title) => ({
    type: 'radiogroup',
    title,
    choices: paper.choices,
  }));
}
