import type { domainIds } from './domains.ts';

/** The four areas of the school day that the questionnaire covers, in the order they are asked. */
export type DomainId = (typeof domainIds)[number];

/** School grades, kindergarten to grade 12. */
export type Grade = 'K' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12';

/** Grades that share a set of items. */
export type GradeBand = 'K-2' | '3-5' | '6-8' | '9-12';

/** A place in the school day. */
export type Setting =
  'bus' | 'hallway' | 'classroom' | 'cafeteria' | 'playground' | 'gym' | 'bathroom' | 'home';

/** A person a parent can ask. `slp` speech-language pathologist, `pt` physical therapist. */
export type Role =
  'teacher' | 'pediatrician' | 'psychologist' | 'ot' | 'slp' | 'pt' | 'nurse' | 'counselor';

/** A thing worth a call to a doctor. Only a parent's own tick opens its card. */
export type HealthKey =
  | 'lost-skill'
  | 'sudden-change'
  | 'one-side-now'
  | 'head-injury'
  | 'pain'
  | 'vision'
  | 'hearing'
  | 'eating'
  | 'bladder-bowel'
  | 'movement-change'
  | 'safety';

/** One thing to notice. Holds no sentence: the words stand in content/<locale>. */
export type Item<Id extends string = string> = Readonly<{
  /** Stable for ever, never reused (FHIR: Questionnaire.item.linkId). */
  linkId: Id;
  domain: DomainId;
  /** Kebab-case name of the skill area inside the domain. */
  subArea: string;
  bands: readonly GradeBand[];
  /** The usual places, in the order of the content brief. */
  settings: readonly Setting[];
  /** Whom to ask, in order. Everything starts with the teacher. */
  ask: readonly Role[];
  /** The health card that one extra tick on this item's details can open. */
  health?: HealthKey;
  /** Core items make the full path; the others are extras, asked when the parent adds them. */
  core: boolean;
  /** Body care: kept off pages for school unless the parent ticks otherwise. */
  isPrivate?: true;
  /** Source codes of content-brief.md, Part 7. */
  source: string;
}>;

/** One domain with its items in the order they are asked. */
export type Domain<Id extends string = string> = Readonly<{
  id: DomainId;
  items: readonly Item<Id>[];
}>;

/** The structure of what is asked. Words, rules and screens live elsewhere. */
export type Questionnaire<Id extends string = string> = Readonly<{
  /** Raised whenever an item is added, dropped or changes its meaning. */
  version: string;
  domains: readonly Domain<Id>[];
  /** The short path: four items a domain for each grade band. */
  quick: Readonly<Record<GradeBand, readonly Id[]>>;
}>;
