import type { ItemId } from '../questions/index.ts';
import type { DomainId, GradeBand, HealthKey, Setting } from '../questions/types.ts';
import type {
  Answer,
  Child,
  Details,
  DomainNote,
  Informant,
  NextStep,
  OwnResponses,
  PageKind,
  Responses,
  Sharing,
  Strength,
} from '../responses/types.ts';
import type { Ask, MayJoin, Pointer, PointerRole } from './pointer-types.ts';

/** An answer with the item it belongs to. */
export type Noted = Readonly<{
  linkId: ItemId;
  domain: DomainId;
  answer: Answer;
  isPrivate: boolean;
}>;

/** One item on the path, answered or not (`null`). */
export type Entry = Readonly<{
  linkId: ItemId;
  domain: DomainId;
  answer: Answer | null;
  isPrivate: boolean;
}>;

/** All items of one covered domain, in the order asked. */
export type DomainEntries = Readonly<{ domain: DomainId; entries: readonly Entry[] }>;

/** A chosen topic with what the parent said about it. */
export type Topic = Readonly<Noted & { details: Details }>;

/** A parent's note at the end of a domain. */
export type DomainHelp = Readonly<{ domain: DomainId } & DomainNote>;

/** One mark on the school-day map. `said` false: the item's usual place, not the parent's word. */
export type MapMark = Readonly<Noted & { said: boolean }>;

/** One cell of the school-day map: a domain in a place. */
export type MapCell = Readonly<{ setting: Setting; marks: readonly MapMark[] }>;

/** One row of the school-day map. Every row has every place, in the order of the day. */
export type MapRow = Readonly<{ domain: DomainId; cells: readonly MapCell[] }>;

/** An item whose question is worded differently now, and the question as it was when answered. */
export type AnsweredAs = Readonly<{ linkId: ItemId; question: string }>;

/** What stands beside each line of the agenda. `id` as in `Meeting.talkedAbout`. */
type Told = Readonly<{ id: string; isPrivate: boolean; isTalkedAbout: boolean; note: string }>;

/** One line of the agenda: a topic, or a question to ask. */
export type AgendaLine =
  Readonly<Told & { kind: 'topic'; topic: Topic }> | Readonly<Told & { kind: 'ask'; ask: Ask }>;

/** The lines that belong together: the topics, or the questions for one person. */
export type AgendaPart = Readonly<{
  part: 'topics' | 'unseen' | Exclude<PointerRole, 'pediatrician'>;
  lines: readonly AgendaLine[];
}>;

/** What there is to talk about at school, and what came of it. */
export type MeetingNotes = Readonly<{
  agenda: readonly AgendaPart[];
  /** Steps in which something was written. */
  nextSteps: readonly NextStep[];
  /** Notes stand beside lines that are off the agenda for now; they come back with their line. */
  hasSetAside: boolean;
}>;

/** Items not seen yet, under the place where they usually come up first. */
export type WatchPlace = Readonly<{
  setting: Setting;
  items: readonly Readonly<{ linkId: ItemId; domain: DomainId; also: readonly Setting[] }>[];
}>;

/** One look at the child: whose, and when. `date` is yyyy-mm-dd, empty for the family's notes of now. */
export type View = Readonly<{
  id: string;
  from: 'family' | 'teacher' | 'earlier';
  informant: Informant;
  date: string;
  /** Typed in from a sheet of paper. */
  isByHand: boolean;
}>;

/** What one person said about one item; `null` where they said nothing. */
export type Look = Readonly<{
  view: View;
  isAsked: boolean;
  answer: Answer | null;
  details: Details | null;
}>;

/** One item as each person told it, in the order of the views. */
export type Compared<Kind> = Readonly<{
  linkId: ItemId;
  domain: DomainId;
  isPrivate: boolean;
  looks: readonly Look[];
  kind: Kind;
}>;

/** Who has seen a thing. */
export type SeenBy = 'several' | 'one' | 'nobody';

/** Whether a thing was told the same way then and now; `once`: only one time was it told at all. */
export type HowAlike = 'changed' | 'same' | 'once';

/** What somebody marked as hard in one place. `isSaid` false: the item's usual place. */
export type PlaceLooks = Readonly<{
  setting: Setting;
  items: readonly (Omit<Compared<never>, 'kind'> & Readonly<{ isSaid: boolean }>)[];
}>;

/** Several views of the same items, in the order asked. */
export type Comparison<Kind> = Readonly<{
  views: readonly View[];
  items: readonly Compared<Kind>[];
  places: readonly PlaceLooks[];
}>;

/** What one person wrote besides the items. */
export type ViewNotes = Readonly<{
  view: View;
  strengths: OwnResponses['strengths'];
  domainNotes: readonly DomainHelp[];
}>;

/** The family's notes beside the looks of others; all empty while there are none. */
export type Together = Readonly<{
  sideBySide: Comparison<SeenBy> | null;
  thenAndNow: Comparison<HowAlike> | null;
  notes: readonly ViewNotes[];
}>;

/** What the responses come to. Screen and document are both drawn from this one value. */
export type Summary = Readonly<{
  child: Child;
  band: GradeBand;
  strengths: Readonly<{
    chosen: readonly Strength[];
    own: string;
    hopes: string;
    goesWell: readonly Noted[];
  }>;
  /** "What already helps: please keep", and what the child says, for each covered domain. */
  domainNotes: readonly DomainHelp[];
  topics: readonly Topic[];
  /** Everything marked hard, in the order asked. */
  hard: readonly Noted[];
  unseen: readonly Noted[];
  glance: readonly DomainEntries[];
  map: readonly MapRow[];
  health: readonly HealthKey[];
  pointers: readonly Pointer[];
  mayJoin: readonly MayJoin[];
  meeting: MeetingNotes;
  /** Everything not seen yet, through the school day. */
  watch: readonly WatchPlace[];
  /** What stands for the names of today, since it was what the parent answered. */
  answeredAs: readonly AnsweredAs[];
  /** The language a text was typed in, by the text's path (`strengths/own`). */
  typedIn: Responses['typedIn'];
  together: Together;
  sharing: Sharing;
  /** Pages that have something to say (the doctor page only if something was ticked). */
  available: readonly PageKind[];
}>;
