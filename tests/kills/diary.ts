/** The four answers of a question. */
export const ANSWERS = ['goes-well', 'sometimes-hard', 'often-hard', 'not-seen'] as const;

/** One of them. */
export type Answer = (typeof ANSWERS)[number];

/** What a parent has said about one question, and what the page has shown as saved. */
type Given = Readonly<{ saved: Answer | null; since: readonly Answer[] }>;

/** The answers given until something ended it, by question. */
export type Diary = Map<string, Given>;

/** Questions whose answer on the device is neither the one shown as saved nor one given after it. */
export function lost(diary: Diary, kept: Readonly<Record<string, string>>): readonly string[] {
  return [...diary].flatMap(([question, { saved, since }]) => {
    const found = kept[question] ?? null;
    const mayBe: readonly (string | null)[] = [saved, ...since];
    return mayBe.includes(found) ? [] : [`${question}: shown ${saved}, found ${found}`];
  });
}

/** Numbers from 0 to below 1 that follow from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
