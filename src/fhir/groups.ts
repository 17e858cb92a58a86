import { questionText } from '../content/words.ts';
import type { ItemId } from '../questions/index.ts';
import type { DomainId, GradeBand } from '../questions/types.ts';
import { NO_RESPONSES } from '../responses/defaults.ts';
import { bandOf, GRADES } from '../responses/grades.ts';
import { mapValues } from '../lib/map-values.ts';
import type { Group } from './schema.ts';
import type { Options, Writer } from './writer.ts';

const REPEATS = { repeats: true } as const;

const ANSWERS: Options = { list: 'answer', of: ({ followups }) => followups.answers };
const SEEN_AT: Options = { list: 'seen-at', of: ({ followups }) => followups.seenAt };
const IN_PLACE: Options = { list: 'in-place', of: ({ followups }) => followups.inPlace };
const STRENGTHS: Options = { list: 'strength', of: ({ followups }) => followups.strengths };
const HEALTH: Options = {
  list: 'health',
  of: ({ doctor }) => mapValues(doctor.cards, ({ paper }) => paper),
};

/** Who it is about. Its text is the label of the whole: every viewer shows it, and shows it first. */
export function aboutGroup({ group, choice }: Writer, band: GradeBand): Group {
  const codes = GRADES.filter((grade) => bandOf(grade) === band);
  return group('about', ({ ui }) => ui.system.file.label, [
    choice('about/grade', ({ ui }) => ui.check.grade, {
      list: 'grade',
      of: ({ followups }) => followups.grades,
      codes,
    }),
    choice('about/seen-at', ({ ui }) => ui.check.seenAt, SEEN_AT, REPEATS),
  ]);
}

/** One part of the school day: its questions, what helps, and what the child says. */
export function domainGroup(
  { group, choice, text }: Writer,
  { id, linkIds }: Readonly<{ id: DomainId; linkIds: readonly ItemId[] }>,
  band: GradeBand,
): Group {
  return group(id, ({ followups }) => followups.domains[id], [
    // Without the name, as the questions are the same for every child.
    ...linkIds.map((linkId) =>
      choice(linkId, (words) => questionText(words, NO_RESPONSES.child, linkId, band), ANSWERS),
    ),
    choice(`${id}/in-place`, ({ ui }) => ui.wrap.inPlace, IN_PLACE, REPEATS),
    text(`${id}/helps`, ({ ui }) => ui.wrap.helps),
    text(`${id}/child-says`, ({ ui }) => ui.wrap.childSays),
  ]);
}

/** Strengths and hopes. */
export function strengthsGroup({ group, choice, text }: Writer): Group {
  return group('strengths', ({ ui }) => ui.strengths.page, [
    choice('strengths/chosen', ({ ui }) => ui.strengths.chosen, STRENGTHS, REPEATS),
    text('strengths/own', ({ ui }) => ui.strengths.own),
    text('strengths/hopes', ({ ui }) => ui.strengths.hopes),
  ]);
}

/** What was ticked for the doctor. */
export function healthGroup({ group, choice }: Writer): Group {
  return group('health', ({ ui }) => ui.health.page, [
    choice('health/ticked', ({ ui }) => ui.health.list, HEALTH, REPEATS),
  ]);
}
