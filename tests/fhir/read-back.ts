import type { Bundle, Said } from '../../src/fhir/schema.ts';
import { fhirText } from '../../src/fhir/text.ts';
import { questionnaire } from '../../src/questions/index.ts';
import type { DomainNote, Responses, Tried } from '../../src/responses/types.ts';
import { summarise } from '../../src/summary/summarise.ts';

const DOMAINS: readonly string[] = questionnaire.domains.map(({ id }) => id);

/** What a program can tell from a file: the answers by their codes, the texts as they were typed. */
export function readBack({ entry }: Bundle) {
  const all = entry[1].resource.item;
  const about = inGroup(all, 'about');
  const strengths = inGroup(all, 'strengths');
  return {
    grade: codes(about, 'about/grade'),
    seenAt: codes(about, 'about/seen-at'),
    answers: DOMAINS.flatMap((domain) =>
      inGroup(all, domain)
        .filter(({ linkId }) => !linkId.includes('/'))
        .map(({ linkId }) => [linkId, codes(inGroup(all, domain), linkId)]),
    ),
    notes: DOMAINS.map((domain) => ({
      inPlace: codes(inGroup(all, domain), `${domain}/in-place`),
      helps: text(inGroup(all, domain), `${domain}/helps`),
      childSays: text(inGroup(all, domain), `${domain}/child-says`),
    })),
    strengths: {
      chosen: codes(strengths, 'strengths/chosen'),
      own: text(strengths, 'strengths/own'),
      hopes: text(strengths, 'strengths/hopes'),
    },
    health: codes(inGroup(all, 'health'), 'health/ticked'),
    topics: groups(all, 'topics').map((topic) => ({
      which: codes(topic, 'topics/which'),
      where: codes(topic, 'topics/where'),
      effects: codes(topic, 'topics/effects'),
      effectNote: text(topic, 'topics/effect-note'),
      since: codes(topic, 'topics/since'),
      better: codes(topic, 'topics/better'),
      betterNote: text(topic, 'topics/better-note'),
      tried: groups(topic, 'topics/tried').map((tried) => ({
        what: text(tried, 'topics/tried/what'),
        where: codes(tried, 'topics/tried/where'),
        howLong: codes(tried, 'topics/tried/how-long'),
        helped: codes(tried, 'topics/tried/helped'),
      })),
      example: text(topic, 'topics/example'),
      hope: text(topic, 'topics/hope'),
    })),
  };
}

/** The same, told from the responses: what is on the path and may go along. */
export function expectedOf(responses: Responses, withHealth: boolean): ReturnType<typeof readBack> {
  const { child, glance, domainNotes, strengths, health, topics, sharing } = summarise(
    questionnaire,
    responses,
  );
  const isShared = (thing: Readonly<{ isPrivate: boolean }>) =>
    sharing.includePrivate || !thing.isPrivate;
  const noteOf = (domain: string) => domainNotes.find((note) => note.domain === domain);
  return {
    grade: one(child.grade),
    seenAt: [...child.seenAt],
    answers: glance
      .flatMap(({ entries }) => entries)
      .filter((entry) => isShared(entry) && entry.answer !== null)
      .map(({ linkId, answer }) => [linkId, one(answer)]),
    notes: DOMAINS.map((domain) => noteText(noteOf(domain))),
    strengths: {
      chosen: [...strengths.chosen],
      own: fhirText(strengths.own),
      hopes: fhirText(strengths.hopes),
    },
    health: withHealth ? [...health] : [],
    topics: topics.filter(isShared).map(({ linkId, details }) => ({
      which: [linkId],
      where: [...details.where],
      effects: [...details.effects],
      effectNote: fhirText(details.effectNote),
      since: one(details.since),
      better: [...details.better],
      betterNote: fhirText(details.betterNote),
      tried: details.tried.map(triedText).filter((row) => JSON.stringify(row) !== NOTHING_TRIED),
      example: fhirText(details.example),
      hope: fhirText(details.hope),
    })),
  };
}

function noteText(note: DomainNote | undefined) {
  return {
    inPlace: [...(note?.inPlace ?? [])],
    helps: fhirText(note?.helps ?? ''),
    childSays: fhirText(note?.childSays ?? ''),
  };
}

function triedText({ what, where, howLong, helped }: Tried) {
  return { what: fhirText(what), where: one(where), howLong: one(howLong), helped: one(helped) };
}

const NOTHING_TRIED = JSON.stringify({ what: '', where: [], howLong: [], helped: [] });

function one(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

function groups(items: readonly Said[], linkId: string): readonly (readonly Said[])[] {
  return items.filter((item) => item.linkId === linkId).map(({ item = [] }) => item);
}

function inGroup(items: readonly Said[], linkId: string): readonly Said[] {
  return groups(items, linkId).flat();
}

function answersTo(items: readonly Said[], linkId: string) {
  return items.filter((item) => item.linkId === linkId).flatMap(({ answer = [] }) => answer);
}

/** The codes of the answers, without the name of their list. */
function codes(items: readonly Said[], linkId: string): readonly string[] {
  return answersTo(items, linkId).map(({ valueCoding }) =>
    (valueCoding?.code ?? '').replace(/^[^.]*\./, ''),
  );
}

function text(items: readonly Said[], linkId: string): string {
  return answersTo(items, linkId)
    .map(({ valueString }) => valueString)
    .join(' AND ');
}
