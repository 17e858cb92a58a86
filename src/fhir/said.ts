import type { Tried } from '../responses/types.ts';
import type { Summary, Topic } from '../summary/types.ts';
import { fhirText } from './text.ts';
import { codeIn } from './writer.ts';

/** What was said, by the id of the question; a repeating group has an entry for each of its things. */
export type SaidHere = Readonly<{
  codes: Readonly<Record<string, readonly string[]>>;
  texts: Readonly<Record<string, string>>;
  groups: Readonly<Record<string, readonly SaidHere[]>>;
}>;

/**
 * What of the summary goes along: what is on the path, body care only where it may go to the school
 * too, health ticks only if asked for.
 */
export function saidIn(summary: Summary, withHealth: boolean): SaidHere {
  const { child, sharing, strengths } = summary;
  const isShared = ({ isPrivate }: Readonly<{ isPrivate: boolean }>) =>
    sharing.includePrivate || !isPrivate;
  const answers = summary.glance
    .flatMap(({ entries }) => entries)
    .filter(isShared)
    .map(({ linkId, answer }) => [linkId, inList('answer', [answer])] as const);
  return {
    codes: {
      'about/grade': inList('grade', [child.grade]),
      'about/seen-at': inList('seen-at', child.seenAt),
      ...Object.fromEntries(answers),
      ...Object.fromEntries(
        summary.domainNotes.map(({ domain, inPlace }) => [
          `${domain}/in-place`,
          inList('in-place', inPlace),
        ]),
      ),
      'strengths/chosen': inList('strength', strengths.chosen),
      'health/ticked': inList('health', withHealth ? summary.health : []),
    },
    texts: {
      ...Object.fromEntries(
        summary.domainNotes.flatMap(({ domain, helps, childSays }) => [
          [`${domain}/helps`, fhirText(helps)],
          [`${domain}/child-says`, fhirText(childSays)],
        ]),
      ),
      'strengths/own': fhirText(strengths.own),
      'strengths/hopes': fhirText(strengths.hopes),
    },
    groups: { topics: summary.topics.filter(isShared).map(topicSaid) },
  };
}

function topicSaid({ linkId, details }: Topic): SaidHere {
  return {
    codes: {
      'topics/which': inList('topic', [linkId]),
      'topics/where': inList('where', details.where),
      'topics/effects': inList('effect', details.effects),
      'topics/since': inList('since', [details.since]),
      'topics/better': inList('better', details.better),
    },
    texts: {
      'topics/effect-note': fhirText(details.effectNote),
      'topics/better-note': fhirText(details.betterNote),
      'topics/example': fhirText(details.example),
      'topics/hope': fhirText(details.hope),
    },
    groups: { 'topics/tried': details.tried.map(triedSaid) },
  };
}

function triedSaid({ what, where, howLong, helped }: Tried): SaidHere {
  return {
    codes: {
      'topics/tried/where': inList('tried-where', [where]),
      'topics/tried/how-long': inList('how-long', [howLong]),
      'topics/tried/helped': inList('helped', [helped]),
    },
    texts: { 'topics/tried/what': fhirText(what) },
    groups: {},
  };
}

/** Codes of one list, each once; what was not said is left out. */
function inList(list: string, options: readonly (string | null)[]): readonly string[] {
  return [...new Set(options)].flatMap((option) => (option === null ? [] : [codeIn(list, option)]));
}
