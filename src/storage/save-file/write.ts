import { type Draft, contentOf } from '../draft.ts';
import { dataText } from './data.ts';
import { lock } from './lock.ts';
import { type PageParts, pageWith } from './page.ts';
import { DATA_ID, LOCKED_ID, MAX_BYTES } from './types.ts';

/**
 * A save file, ready to be downloaded. `too-big`: it would not open again, so it was not made.
 * `no-locking`: the part of the app that encrypts could not be loaded.
 */
export type WriteOutcome =
  | Readonly<{ kind: 'written'; html: string; bytes: number }>
  | Readonly<{ kind: 'too-big'; bytes: number }>
  | Readonly<{ kind: 'no-locking' }>;

/** A page a person can read and print, and that opens again in the app. */
export function writeSaveFile(draft: Draft, page: PageParts): WriteOutcome {
  const text = dataText(contentOf(draft));
  return sized(pageWith(page, { id: DATA_ID, type: 'application/json', text }));
}

/**
 * The same, protected by a passphrase (`makePassphrase`): the whole readable page is encrypted, and
 * stands inside another page that says in words how to open it.
 */
export async function writeProtectedFile(
  draft: Draft,
  pages: Readonly<{ inner: PageParts; outer: PageParts }>,
  passphrase: string,
  workFactor?: number,
): Promise<WriteOutcome> {
  const inner = writeSaveFile(draft, pages.inner);
  if (inner.kind !== 'written') return inner;
  const armored = await lock(inner.html, passphrase, workFactor).catch(() => null);
  if (armored === null) return { kind: 'no-locking' };
  return sized(pageWith(pages.outer, { id: LOCKED_ID, type: 'text/plain', text: `\n${armored}` }));
}

/** "backpack-notes-2026-11-23.html": ASCII, and without the child's name. `day` is yyyy-mm-dd. */
export function saveFileName(day: string): string {
  return `backpack-notes-${day}.html`;
}

function sized(html: string): WriteOutcome {
  const bytes = new TextEncoder().encode(html).byteLength;
  return bytes > MAX_BYTES ? { kind: 'too-big', bytes } : { kind: 'written', html, bytes };
}
