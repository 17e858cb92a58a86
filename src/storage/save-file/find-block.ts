import { type Found, found, refused } from './types.ts';

const START = '<script';
const END = '</script';
const LONGEST_TAG = 300;

/**
 * The text of the one `<script>` element with an id, `null` when there is none. A scan and no parser,
 * so that nothing of a strange page is ever built; every character is looked at a fixed number of
 * times at most. Typed text cannot pose as an element: its `<` is escaped.
 */
export function findBlock(page: string, id: string): Found<string | null> {
  let text: string | null = null;
  for (let at = page.indexOf(START); at !== -1; at = page.indexOf(START, at + 1)) {
    const [tag = '', rest] = page.slice(at, at + LONGEST_TAG).split('>', 2);
    if (rest === undefined || !hasId(tag, id)) continue;
    if (text !== null) return refused('several-notes');
    const begin = at + tag.length + 1;
    const end = page.indexOf(END, begin);
    if (end === -1) return refused('broken');
    text = page.slice(begin, end);
  }
  return found(text);
}

function hasId(tag: string, id: string): boolean {
  return tag.includes(` id="${id}"`) || tag.includes(` id='${id}'`);
}
