import type { DomainId } from '../../questions/types.ts';
import type { Weight } from '../fonts/families.ts';

/** How a text looks. Sizes in points. */
export type TextStyle = Readonly<{
  size: number;
  /** Height of a line. */
  leading: number;
  weight: Weight;
  color: string;
}>;

/** The colours of the screen's light theme. Every one but the lines has 4.5:1 on white. */
export const colors = {
  ink: '#14262e',
  soft: '#3e5059',
  brand: '#0b5662',
  brandDeep: '#083f48',
  line: '#c6d4d6',
  lineStrong: '#6d8087',
  wash: '#eef4f4',
} as const;

/** One colour for each domain, never the only cue: the words and marks differ too. */
export const domainColors: Readonly<Record<DomainId, string>> = {
  'fine-motor': '#22499f',
  sensory: '#6c338a',
  'self-care': '#84370b',
  social: '#165a38',
};

/** Every kind of text on paper. */
export const styles = {
  title: { size: 21, leading: 26, weight: 700, color: colors.ink },
  meta: { size: 9.5, leading: 14, weight: 400, color: colors.soft },
  heading2: { size: 13.5, leading: 18, weight: 700, color: colors.brandDeep },
  heading3: { size: 11, leading: 15.5, weight: 700, color: colors.ink },
  body: { size: 10, leading: 14.5, weight: 400, color: colors.ink },
  quiet: { size: 9, leading: 13, weight: 400, color: colors.soft },
  term: { size: 9.5, leading: 14.5, weight: 400, color: colors.soft },
  small: { size: 9, leading: 12.5, weight: 400, color: colors.ink },
  head: { size: 8.5, leading: 12, weight: 700, color: colors.soft },
  place: { size: 7.5, leading: 9.5, weight: 700, color: colors.soft },
  footer: { size: 7.5, leading: 10, weight: 400, color: colors.soft },
} as const satisfies Record<string, TextStyle>;

/** The colour of a mark in a usual place: the same hue, mixed half and half with white. */
export function lighter(color: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `#${channels.map((value) => Math.round((value + 255) / 2).toString(16)).join('')}`;
}
