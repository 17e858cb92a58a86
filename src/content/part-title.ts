import type { FirstWords } from './words.ts';

// Which part of the interview a step belongs to, by the first part of its address. The first letters of
// a linkId are those of its domain (content brief, Part 1).
const SECTION_OF = {
  welcome: 'child',
  child: 'child',
  cover: 'child',
  'domain/fine-motor': 'fine-motor',
  'wrap/fine-motor': 'fine-motor',
  'q/fm': 'fine-motor',
  'domain/sensory': 'sensory',
  'wrap/sensory': 'sensory',
  'q/sr': 'sensory',
  'domain/self-care': 'self-care',
  'wrap/self-care': 'self-care',
  'q/sc': 'self-care',
  'domain/social': 'social',
  'wrap/social': 'social',
  'q/st': 'social',
  strengths: 'strengths',
  health: 'strengths',
  topics: 'topics',
  details: 'topics',
} as const;

/** The part of the interview that a step belongs to, in words; `stepId` as in an address. */
export function partTitle(words: FirstWords, stepId: string): string {
  const found = Object.entries(SECTION_OF).find(([start]) => stepId.startsWith(start));
  return words.ui.rail.sections[found?.[1] ?? 'finish'];
}
