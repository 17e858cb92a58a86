/**
 * States what must hold where types end; narrows, and explains the fault.
 * @throws Error with the sentence given
 */
export function assert(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence);
}
