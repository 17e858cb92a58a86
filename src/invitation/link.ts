import { codeOf, readCode } from './code.ts';
import { readSpelledOut, spelledOut } from './spelled-out.ts';
import type { Invitation, InvitationReading } from './types.ts';

// What stands before the words, as the address of a page does.
const WORDS = '/invited?';

/** What follows `#` in the link of an invitation: its short code, and the same spelled out. */
export function fragmentsOf(invitation: Invitation): Readonly<{ short: string; long: string }> {
  return { short: codeOf(invitation), long: `${WORDS}${spelledOut(invitation)}` };
}

/** The page that a link opens, beside the first: the build draws one in each language. */
export function invitationPage(locale: string): string {
  return `invited-${locale}.html`;
}

/** What the part of a link after `#` says. Never throws. */
export function readFragment(fragment: string): InvitationReading {
  return fragment.startsWith(WORDS)
    ? readSpelledOut(fragment.slice(WORDS.length))
    : readCode(fragment);
}
