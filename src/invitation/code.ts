import type { Grade } from '../questions/types.ts';
import { checkSign, packed, unpacked } from './bits.ts';
import { gradeOf, readingOf } from './known.ts';
import { PART_PLACES, QUESTION_PLACES } from './places.ts';
import type { Invitation, InvitationReading } from './types.ts';

const VERSION = '1';
const ANY = 'x';

// Room for 144 places. Grade, and for parts the length; then the language, then the check sign.
const SIGNS = '[A-Za-z0-9_-]';
const GRADE = 'k|[1-9]|1[0-2]';
const PARTS = `t${SIGNS}{1,24}\\.(?:${GRADE}|${ANY})[qf]`;
const QUESTIONS = `q${SIGNS}{1,24}\\.(?:${GRADE})`;
const CODE = new RegExp(
  `^${VERSION}\\.(?:${PARTS}|${QUESTIONS})\\.[a-z]{2,3}(?:-[A-Z]{2})?\\.${SIGNS}$`,
  'u',
);

/** The short code of an invitation, such as `1.t8.3q.es.K`: what stands after `#` in its link. */
export function codeOf({ domains, only, grade, length, locale }: Invitation): string {
  const asks =
    only.length === 0
      ? `t${packed(placesOf(domains, PART_PLACES))}.${letterOf(grade)}${length === 'full' ? 'f' : 'q'}`
      : `q${packed(placesOf(only, QUESTION_PLACES))}.${letterOf(grade)}`;
  const body = `${VERSION}.${asks}.${locale}.`;
  return body + checkSign(body);
}

/** What a short code says. Nothing in it is guessed: it is read as it was written, or refused. */
export function readCode(code: string): InvitationReading {
  const [, asks = '', whom = '', locale = ''] = code.split('.');
  const places = unpacked(asks.slice(1));
  const isRight = CODE.test(code) && checkSign(code.slice(0, -1)) === code.slice(-1);
  if (!isRight || places === null) {
    return { kind: 'refused', why: isNewer(code) ? 'newer' : 'mistyped' };
  }
  const isParts = asks.startsWith('t');
  const at = [...places];
  return readingOf({
    parts: isParts ? at.map((place) => PART_PLACES[place] ?? null) : [],
    questions: isParts ? [] : at.map((place) => QUESTION_PLACES[place] ?? null),
    grade: gradeOf(whom.replace(/[qf]$/u, '').toUpperCase()) ?? null,
    length: whom.endsWith('f') ? 'full' : 'quick',
    locale,
  });
}

function isNewer(code: string): boolean {
  return /^\d+\./u.test(code) && !code.startsWith(`${VERSION}.`);
}

function placesOf<Id>(ids: readonly Id[], table: readonly (Id | null)[]): ReadonlySet<number> {
  return new Set(ids.map((id) => table.indexOf(id)));
}

function letterOf(grade: Grade | null): string {
  return grade?.toLowerCase() ?? ANY;
}
