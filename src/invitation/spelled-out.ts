import { gradeOf, partOf, questionOf, readingOf } from './known.ts';
import type { Invitation, InvitationReading } from './types.ts';

// As in a short code (code.ts).
const LOCALE = /^[a-z]{2,3}(?:-[A-Z]{2})?$/u;

const KEYS = ['parts', 'questions', 'grade', 'length', 'lang'] as const;

/** An invitation in words of a closed list: `parts=fine-motor.social&grade=3&length=quick&lang=es`. */
export function spelledOut({ domains, only, grade, length, locale }: Invitation): string {
  const asks = only.length === 0 ? `parts=${domains.join('.')}` : `questions=${only.join('.')}`;
  return [
    asks,
    ...(grade === null ? [] : [`grade=${grade}`]),
    ...(only.length === 0 ? [`length=${length}`] : []),
    `lang=${locale}`,
  ].join('&');
}

/** What such words say. Those that are not known are left out, which the reading tells. */
export function readSpelledOut(text: string): InvitationReading {
  const pairs = text.split('&').map((pair) => {
    const [key = '', ...rest] = pair.split('=');
    return { key, value: rest.join('=') };
  });
  const known = KEYS.filter((key) => pairs.some((pair) => pair.key === key));
  const isRepeated = new Set(pairs.map(({ key }) => key)).size < pairs.length;
  const isBoth = known.includes('parts') && known.includes('questions');
  if (isRepeated || isBoth) return { kind: 'refused', why: 'not-a-link' };
  const valueOf = (key: (typeof KEYS)[number]) => pairs.find((pair) => pair.key === key)?.value;
  const grade = gradeOf(valueOf('grade') ?? '') ?? null;
  const length = valueOf('length') === 'full' ? 'full' : 'quick';
  const lang = valueOf('lang') ?? '';
  const locale = LOCALE.test(lang) ? lang : '';
  const reading = readingOf({
    parts: named(valueOf('parts')).map(partOf),
    questions: named(valueOf('questions')).map(questionOf),
    grade,
    length,
    locale,
  });
  if (reading.kind === 'refused') return reading;
  // Written out again it says the same, or something in it was not known.
  return { ...reading, isWhole: spelledOut(reading.invitation) === text };
}

function named(list: string | undefined): readonly string[] {
  return list === undefined ? [] : list.split('.');
}
