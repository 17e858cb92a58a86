import type { ItemId } from '../questions/index.ts';
import type { DomainId, Grade, HealthKey, Setting } from '../questions/types.ts';

/** What a parent says about one item. An item without an answer was skipped or not reached. */
export type Answer = 'goes-well' | 'sometimes-hard' | 'often-hard' | 'not-seen';

/** Who is answering. A teacher answers the same questions as they show in class. */
export type Informant =
  'parent' | 'grandparent' | 'foster-parent' | 'other-adult' | 'together' | 'teacher';

/** Where the informant sees the child. */
export type SeenAt = 'home' | 'drop-off' | 'homework' | 'school-visits' | 'activities';

/** What may be in place already and help. */
export type InPlace = 'seat' | 'break' | 'tool' | 'helper' | 'routine' | 'warning';

/** Ready-made strengths (content brief, Part 2). */
export type Strength =
  | 'kind'
  | 'curious'
  | 'storyteller'
  | 'builder'
  | 'funny'
  | 'keeps-trying'
  | 'memory'
  | 'animals'
  | 'music'
  | 'sports'
  | 'art'
  | 'helps-at-home'
  | 'languages'
  | 'notices'
  | 'calm';

/** Where a topic shows: a place, or hearsay. Separates seen from reported. */
export type Where = Setting | 'teacher-told' | 'child-told';

/** How a topic gets in the way of taking part. */
export type Effect =
  | 'out-of-time'
  | 'unfinished'
  | 'misses-part'
  | 'needs-adult'
  | 'tired-sore'
  | 'upset'
  | 'embarrassed'
  | 'energy'
  | 'left-out'
  | 'avoids'
  | 'not-safe';

/** Since when. `sudden` and `lost` open a health card. */
export type Since = 'as-long-as-known' | 'school-year' | 'change' | 'sudden' | 'lost';

/** When a topic goes better. */
export type Better =
  | 'morning'
  | 'afternoon'
  | 'friend'
  | 'quiet'
  | 'after-moving'
  | 'shorter'
  | 'warning'
  | 'people'
  | 'tool-seat'
  | 'nothing-yet';

/** Something that was tried: what, where, for how long, and whether it helped. */
export type Tried = Readonly<{
  what: string;
  where: 'home' | 'school' | 'both' | null;
  howLong: 'days' | 'weeks' | 'term' | null;
  helped: 'yes' | 'a-bit' | 'no' | 'too-soon' | null;
}>;

/** The follow-up on a chosen topic. Every field is optional. */
export type Details = Readonly<{
  where: readonly Where[];
  effects: readonly Effect[];
  effectNote: string;
  since: Since | null;
  better: readonly Better[];
  betterNote: string;
  /** The item's own health tick (the item says which card). */
  healthTick: boolean;
  tried: readonly Tried[];
  example: string;
  hope: string;
}>;

/** The page kinds of the document, in the order they are printed. */
export type PageKind = 'school' | 'questions' | 'teacher' | 'together' | 'doctor' | 'keep';

/** About the child and the person answering. */
export type Child = Readonly<{
  nickname: string;
  grade: Grade | null;
  informant: Informant;
  seenAt: readonly SeenAt[];
  /** ISO date (yyyy-mm-dd) of the meeting, or empty. */
  meetingDate: string;
}>;

/** What the parent chose to be asked. */
export type Coverage = Readonly<{
  domains: readonly DomainId[];
  length: 'quick' | 'full';
  /** On the full path: also the extra items. */
  extras: boolean;
  /** Single items that a teacher's link suggested: with any, these are asked and no others. */
  only: readonly ItemId[];
}>;

/** What the parent adds at the end of a domain. */
export type DomainNote = Readonly<{
  inPlace: readonly InPlace[];
  helps: string;
  childSays: string;
}>;

/** What the parent wants on paper. */
export type Sharing = Readonly<{
  pages: readonly PageKind[];
  paper: 'letter' | 'a4';
  /** Body-care items also on the pages for school. */
  includePrivate: boolean;
  /** The language of the paper ("en", "es"); `null` follows the language on the screen. */
  paperLocale: string | null;
  /** A second language beside the first on the paper; `null` for one language alone. */
  paperSecond: string | null;
}>;

/** Something the people in the meeting agreed to do. `by` is an ISO date (yyyy-mm-dd) or empty. */
export type NextStep = Readonly<{ what: string; who: string; by: string }>;

/** What came of the meeting, as the parent wrote it down. */
export type Meeting = Readonly<{
  /** Agenda lines that were talked about: ids of topics and of questions to ask. */
  talkedAbout: readonly string[];
  /** Notes beside agenda lines, by the same ids. */
  notes: Readonly<Record<string, string>>;
  nextSteps: readonly NextStep[];
}>;

/**
 * Another look at the same child, opened from a file: a teacher's, or an earlier one of the family.
 * It is kept as it was said, labelled by who and when, and never mixed with the family's own words.
 */
export type OtherView = Readonly<{
  id: string;
  from: 'teacher' | 'earlier';
  /** ISO date (yyyy-mm-dd) on which it was written. */
  date: string;
  /** The language it was written in (BCP 47). */
  locale: string;
  said: OwnResponses;
}>;

/** What one person said about the child. */
export type OwnResponses = Readonly<{
  child: Child;
  coverage: Coverage;
  answers: Readonly<Partial<Record<ItemId, Answer>>>;
  domainNotes: Readonly<Partial<Record<DomainId, DomainNote>>>;
  strengths: Readonly<{ chosen: readonly Strength[]; own: string; hopes: string }>;
  /** Health ticks. `safety` stands here only after the parent asked for it on paper. */
  health: readonly HealthKey[];
  /** Chosen topics in the parent's order, at most five. */
  topics: readonly ItemId[];
  details: Readonly<Partial<Record<ItemId, Details>>>;
  /** Ids of questions the parent ticked off. */
  questionsOff: readonly string[];
  sharing: Sharing;
  /** The language a text was typed in, by the text's path (`strengths/own`, `details/fm-copying/example`). */
  typedIn: Readonly<Record<string, string>>;
}>;

/** Everything a parent said: the only stored truth. All else is derived from it. */
export type Responses = OwnResponses &
  Readonly<{
    /** Looks of others that the parent opened, in the order they were opened. */
    others: readonly OtherView[];
    meeting: Meeting;
  }>;
