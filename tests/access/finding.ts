/** What looks at a page: three engines, and probes of our own. */
export const EYES = ['axe', 'ibm', 'htmlcs', 'probes'] as const;

/** One of them. */
export type Eye = (typeof EYES)[number];

/**
 * What one of them saw on one element. A `fault` breaks a rule; a `question` is something that it
 * cannot decide by itself.
 */
export type Finding = Readonly<{
  eye: Eye;
  kind: 'fault' | 'question';
  /** The rule, by the name that the engine gives it. */
  rule: string;
  /** The element, as a short selector or the start of its markup. */
  where: string;
  /** What is wrong with it, in the engine's words. */
  says: string;
}>;
