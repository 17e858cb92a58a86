import type { ItemId } from '../questions/index.ts';
import type { HealthKey, Setting } from '../questions/types.ts';
import { saidSettings, SETTINGS } from './day-map.ts';
import { hardFor, onlyAtHome, routedTo, startedSince, type Findings } from './reasons.ts';
import type { Ask, AskKey, PointerRole } from './pointer-types.ts';
import type { Noted } from './types.ts';

/** A question before it is known whether the parent ticked it off. `when` false leaves it out. */
type Draft = Readonly<{
  key: AskKey;
  when?: boolean;
  about?: readonly Noted[];
  places?: readonly Setting[];
  health?: readonly HealthKey[];
}>;

/** The questions for a person (content brief, Part 3, c.2), chosen by what the parent marked: four to eight. */
export function asksFor(
  role: PointerRole,
  findings: Findings,
  questionsOff: readonly string[],
): readonly Ask[] {
  return DRAFTS[role](findings)
    .filter((draft) => draft.when ?? true)
    .map((draft) => toAsk(draft, questionsOff));
}

/** One question to the teacher for each "I haven't seen this". */
export function unseenAsks(findings: Findings, questionsOff: readonly string[]): readonly Ask[] {
  return findings.unseen.map((noted) => {
    const ask = toAsk({ key: 'teacher.unseen', about: [noted] }, questionsOff);
    const id = `teacher.unseen/${noted.linkId}`;
    return { ...ask, id, isPrivate: noted.isPrivate, ticked: !questionsOff.includes(id) };
  });
}

const DRAFTS: Readonly<Record<PointerRole, (findings: Findings) => readonly Draft[]>> = {
  teacher(findings) {
    const hard = hardFor(findings, 'teacher');
    const home = onlyAtHome(findings);
    return [
      { key: 'teacher.best-parts' },
      { key: 'teacher.hard', about: hard, when: hard.length > 0 },
      { key: 'teacher.only-home', about: home, when: home.length > 0 },
      { key: 'teacher.change', when: hard.length > 0 },
      { key: 'teacher.tried' },
      { key: 'teacher.easy-change' },
      { key: 'teacher.try-one', when: hard.length > 0 },
      { key: 'teacher.who-else' },
    ];
  },
  pediatrician(findings) {
    const hard = hardFor(findings, 'pediatrician');
    const since = startedSince(findings);
    return [
      { key: 'pediatrician.play-a-part', about: hard, when: hard.length > 0 },
      { key: 'pediatrician.started', about: since, when: since.length > 0 },
      { key: 'pediatrician.health', health: findings.health, when: findings.health.length > 0 },
      { key: 'pediatrician.checked-this-year', when: isSightOrHearing(findings) },
      { key: 'pediatrician.other-clinic' },
      { key: 'pediatrician.write-school' },
      { key: 'pediatrician.not-do' },
      { key: 'pediatrician.call-sooner' },
    ];
  },
  psychologist(findings) {
    const hard = hardFor(findings, 'psychologist');
    return [
      { key: 'psychologist.patterns', about: hard, when: hard.length > 0 },
      { key: 'psychologist.part-of-it' },
      { key: 'psychologist.support-now' },
      { key: 'psychologist.steps' },
      { key: 'psychologist.looked-at' },
      { key: 'psychologist.safe', when: findings.health.includes('safety') },
    ];
  },
  ot(findings) {
    const hard = hardFor(findings, 'ot');
    const places = placesOf(findings, hard);
    return [
      { key: 'ot.in-the-way', about: hard, when: hard.length > 0 },
      { key: 'ot.watch', places, when: places.length > 0 },
      { key: 'ot.watch-day', when: places.length === 0 },
      { key: 'ot.try-first' },
      { key: 'ot.tool' },
      { key: 'ot.kind-of-help' },
      { key: 'ot.goals' },
      { key: 'ot.at-home' },
      { key: 'ot.no-longer' },
    ];
  },
  team: () => [
    { key: 'team.reports' },
    { key: 'team.who-there' },
    { key: 'team.bring' },
    { key: 'team.interpreter' },
  ],
};

function isSightOrHearing(findings: Findings): boolean {
  const keys: readonly (HealthKey | undefined)[] = [
    ...findings.health,
    ...routedTo(findings, 'pediatrician').map((noted) => findings.itemOf(noted.linkId).health),
  ];
  return keys.includes('vision') || keys.includes('hearing');
}

/** Where an OT could watch: only places that the parent named; home and the restroom are none. */
function placesOf(findings: Findings, hard: readonly Noted[]): readonly Setting[] {
  const said = new Set(
    findings.topics
      .filter((topic) => hard.some((noted) => noted.linkId === topic.linkId))
      .flatMap(saidSettings),
  );
  return SETTINGS.filter(
    (setting) => setting !== 'home' && setting !== 'bathroom' && said.has(setting),
  );
}

function toAsk(draft: Draft, questionsOff: readonly string[]): Ask {
  const about: readonly ItemId[] = (draft.about ?? []).map((noted) => noted.linkId);
  return {
    id: draft.key,
    key: draft.key,
    about,
    places: draft.places ?? [],
    health: draft.health ?? [],
    isPrivate: false,
    ticked: !questionsOff.includes(draft.key),
  };
}
