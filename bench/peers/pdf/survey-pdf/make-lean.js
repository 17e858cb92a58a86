import { paperOf } from './paper.js';

/** As little as it can: Latin letters alone, and each answer as a text instead of a choice. */
export async function make(paper, letters) {
  return paperOf(paper, letters, (title) => ({ type: 'text', title }));
}
