import { asAnswered, type Words } from '../../content/words.ts';
import type { Summary } from '../../summary/types.ts';
import { plain } from '../blocks.ts';
import { clean } from '../text/clean.ts';
import { schoolAsk } from './privacy.ts';
import { askList } from './questions-page.ts';

/** An address of at most this many characters opens in every mail program (Windows cuts at 2,083). */
const MOST = 1800;

/** An e-mail to finish by hand. `isCut`: not all questions have found room. */
export type EmailDraft = Readonly<{ address: string; isCut: boolean }>;

/**
 * An e-mail with the ticked questions for the teacher, as they may stand on a page for school; to
 * nobody yet, and without the child's name in its subject. `null` where none is ticked. Cut at a
 * whole question where it would grow too long.
 */
export function emailDraft(summary: Summary, words: Words): EmailDraft | null {
  const pointer = summary.pointers.find(({ role }) => role === 'teacher');
  const asks = [...(pointer?.questions ?? []), ...(pointer?.unseen ?? [])].flatMap((ask) =>
    ask.ticked ? (schoolAsk(summary, ask) ?? []) : [],
  );
  const questions = askList(summary, asAnswered(words, summary.answeredAs), asks).flatMap(
    (block) =>
      block.kind === 'list'
        ? block.items.map(({ text, sub }) => lines(clean(plain(text)), sub ?? []))
        : [],
  );
  if (questions.length === 0) return null;
  const fitting = questions.findIndex(
    (_, index) => addressOf(words, questions.slice(0, index + 1)).length > MOST,
  );
  const shown = fitting === -1 ? questions : questions.slice(0, fitting);
  return { address: addressOf(words, shown), isCut: shown.length < questions.length };
}

function lines(question: string, about: readonly string[]): string {
  return [`- ${question}`, ...about.map((text) => `    - ${text}`)].join('\r\n');
}

// RFC 6068: lines end in %0D%0A, and a space is %20.
function addressOf({ ui }: Words, questions: readonly string[]): string {
  const body = [ui.paper.emailGreeting, ...questions].join('\r\n\r\n');
  return `mailto:?subject=${encodeURIComponent(ui.paper.emailSubject)}&body=${encodeURIComponent(body)}`;
}
