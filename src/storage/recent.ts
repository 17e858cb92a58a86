import type { Writing } from './database.ts';

const KEY = 'recent';

/** Puts a draft first in the order in which drafts are offered. No clock has a say in it (F20). */
export async function noteRecent(writing: Writing, id: string): Promise<void> {
  const meta = writing.objectStore('meta');
  const recent = recentOf(await meta.get(KEY));
  if (recent[0] === id) return;
  await meta.put([id, ...recent.filter((other) => other !== id)], KEY);
}

/** Takes a draft out of that order. */
export async function forgetRecent(writing: Writing, id: string): Promise<void> {
  const meta = writing.objectStore('meta');
  const recent = recentOf(await meta.get(KEY));
  await meta.put(
    recent.filter((other) => other !== id),
    KEY,
  );
}

/** The ids in the order in which drafts are offered; ids that are not in it come last. */
export function inRecentOrder(ids: readonly string[], raw: unknown): readonly string[] {
  const recent = recentOf(raw).filter((id) => ids.includes(id));
  return [...recent, ...ids.filter((id) => !recent.includes(id)).toSorted()];
}

function recentOf(raw: unknown): readonly string[] {
  return Array.isArray(raw) ? raw.filter((id) => typeof id === 'string') : [];
}
