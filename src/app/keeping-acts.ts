import type { Listeners } from '../lib/listeners.ts';
import { NO_RESPONSES } from '../responses/defaults.ts';
import { createAutosave } from '../storage/autosave.ts';
import type { Autosave } from '../storage/autosave-types.ts';
import { isAtRest } from '../storage/autosave-status.ts';
import { amend, type Draft } from '../storage/draft.ts';
import type { DraftStore } from '../storage/draft-store.ts';
import { eraseEverything } from '../storage/erase.ts';
import { confirmWordings, reworded } from '../storage/wording.ts';
import type { InterviewActor } from './interview-context.ts';
import { keptDrafts, lastDeleted } from './kept-drafts.ts';
import type { Device, Kept, KeepingState, StorageState } from './keeping-context-types.ts';
import type { Language } from './language.ts';
import { lastDraftId, noteDraftId, noteOwnDevice } from './preferences.ts';
import { forgetUnsaved, noteUnsaved, unsavedOf } from './unsaved.ts';
import { askingOf, freshDraft, makingOf } from './wording-of.ts';

/** What the keeping is set up with. */
export type KeepingParts = Readonly<{
  actor: InterviewActor;
  store: DraftStore | null;
  storage: StorageState;
  /** What was found on this device at the start. */
  drafts: readonly Kept[];
  device: Device;
  win: Window;
  today: () => string;
  language: Omit<Language, 'choose'>;
}>;

/** The keeping on the inside; mutable here only. */
export type Held = {
  readonly parts: KeepingParts;
  readonly listeners: Listeners;
  autosave: Autosave;
  state: KeepingState;
  /** Text is being typed that is not recorded yet. */
  isTyping: boolean;
  /** A draft is being shown: that says nothing new. */
  isOpening: boolean;
  /** What of the interview is kept, or being written. */
  last: ReturnType<InterviewActor['getSnapshot']>['context'];
};

/** The state after something changed, told to the screens. */
function become(held: Held, changed: Partial<KeepingState>): void {
  held.state = { ...held.state, ...changed };
  held.listeners.tell();
}

/** Reads the list of drafts anew. */
export async function list(held: Held): Promise<void> {
  const { store, storage } = held.parts;
  const drafts = await keptDrafts(store, storage);
  const deleted = await lastDeleted(store);
  become(held, { drafts: drafts.map((kept) => stillPrevious(held, kept)), deleted });
}

// The damaged copy was set aside when it was first met; this page goes on saying so.
function stillPrevious({ state }: Held, kept: Kept): Kept {
  const isKnown = state.drafts.some(
    (old) => old.kind === 'draft' && old.id === kept.id && old.isPrevious,
  );
  return isKnown && kept.kind === 'draft' ? { ...kept, isPrevious: true } : kept;
}

/** Tells the screens how the saving goes from here on. */
export function follow(held: Held): void {
  const { autosave } = held;
  const tell = () => {
    if (autosave.status().state === 'saved') forgetUnsaved(held.parts.win);
    const { id, wordings } = autosave.draft();
    become(held, { status: statusOf(held), current: id, wordings });
  };
  autosave.subscribe(tell);
  tell();
}

/** Nothing is said to be saved while there is text that is not recorded yet. */
export function typing(held: Held, isTyping: boolean): void {
  if (held.isTyping === isTyping) return;
  held.isTyping = isTyping;
  become(held, { status: statusOf(held) });
}

function statusOf({ autosave, isTyping }: Held): KeepingState['status'] {
  const status = autosave.status();
  return isTyping && isAtRest(status) ? { state: 'dirty' } : status;
}

/** Keeps what was said, or where the parent stands, if it has changed. */
export function keep(held: Held): void {
  const { context } = held.parts.actor.getSnapshot();
  const { responses, resumeAt } = context;
  const isMove = responses === held.last.responses;
  const isSame = isMove && resumeAt === held.last.resumeAt;
  const isBack = context.cursor === 'welcome' && held.last.cursor !== 'welcome';
  held.last = context;
  // The welcome step lists what is kept, as it is now.
  if (isBack) void held.autosave.flush().then(() => list(held));
  // Nothing said is nothing to keep: a fresh start writes no draft.
  if (isSame || held.isOpening || responses === NO_RESPONSES) return;
  const draft = amendedNow(held);
  // Where the parent stands can wait until the next screen is drawn; nothing said hangs on it, and it is
  // not made up for after a crash: the address says where this tab stands.
  if (isMove) held.autosave.change(draft, 'soon');
  else write(held, draft);
}

function amendedNow({ parts: { actor, language }, autosave }: Held): Draft {
  const { responses, resumeAt } = actor.getSnapshot().context;
  const said = { responses, cursor: resumeAt };
  return amend(autosave.draft(), said, makingOf(responses, language));
}

function write(held: Held, draft: Draft): void {
  const { autosave, parts, state } = held;
  amendOpen(held, draft);
  if (state.device !== 'own') return;
  noteDraftId(parts.win, autosave.draft().id);
  noteUnsaved(parts.win, autosave.draft());
}

// Not only once it is being saved: the screens show the wordings at once.
function amendOpen(held: Held, draft: Draft): void {
  held.autosave.change(draft);
  become(held, { wordings: draft.wordings });
}

/** A draft becomes what is open. Nothing is written by that, but what a closed page could not write. */
function show(held: Held, draft: Draft, at?: string): void {
  const { actor, win, language } = held.parts;
  const unsaved = unsavedOf(win, draft);
  const { responses, cursor } = unsaved ?? draft;
  held.isOpening = true;
  actor.send({ type: 'draft.opened', responses, cursor, ...(at === undefined ? {} : { at }) });
  held.isOpening = false;
  held.last = actor.getSnapshot().context;
  // The place of this tab is written with the next save; a file has it before that.
  held.autosave.open(at === undefined ? draft : { ...draft, cursor: held.last.resumeAt });
  noteDraftId(win, draft.id);
  become(held, { openings: held.state.openings + 1 });
  if (unsaved !== null) amendOpen(held, amend(draft, unsaved, makingOf(responses, language)));
}

/** A tab that was loaded again before its first save had ended goes on with what it noted. */
export function showUnkept(held: Held): void {
  const { device, win, language } = { ...held.parts, ...held.state };
  const id = lastDraftId(win);
  if (device === 'own' && id !== null) show(held, { ...freshDraft(language), id });
}

/** Nothing is open: the next thing said begins a draft. */
export function showNothing(held: Held): void {
  held.autosave.open(freshDraft(held.parts.language));
  held.parts.actor.send({ type: 'interview.restarted' });
  held.last = held.parts.actor.getSnapshot().context;
  become(held, { openings: held.state.openings + 1 });
}

/** Opens a draft of this device, on the welcome step or `at` another; else the list says what is wrong. */
export async function open(held: Held, id: string, at?: string): Promise<void> {
  await held.autosave.flush();
  const told = await held.parts.store?.load(id);
  if (told?.kind === 'done' && told.result.kind === 'ready') show(held, told.result.draft, at);
  await list(held);
}

/** Keeps drafts in the store on the parent's own device, and in memory only on a shared one. */
export function chooseDevice(held: Held, device: 'own' | 'shared'): void {
  if (device === 'own') noteOwnDevice(held.parts.win);
  held.parts.language.keep(device === 'own');
  const store = device === 'own' ? held.parts.store : null;
  held.autosave = createAutosave(store, held.autosave.draft());
  become(held, { device });
  follow(held);
  // Said before it was known whether it may be kept, as by the link of a teacher.
  const { responses } = held.parts.actor.getSnapshot().context;
  if (device === 'own' && responses !== NO_RESPONSES) write(held, amendedNow(held));
}

/** Moves a draft to the trash, from where it can be brought back. */
export async function remove(held: Held, id: string): Promise<void> {
  await held.autosave.flush();
  await held.parts.store?.remove(id);
  if (id === held.autosave.draft().id) showNothing(held);
  await list(held);
}

/** Brings back the draft deleted last. */
export async function undoRemove(held: Held): Promise<void> {
  const { deleted } = held.state;
  if (deleted !== null) await held.parts.store?.restore(deleted.id);
  await list(held);
}

/** Takes what the other tab has; the parent stays on the step, where the other's path has it. */
export async function takeOther(held: Held): Promise<void> {
  const { cursor } = held.parts.actor.getSnapshot().context;
  const { status } = held.state;
  if (status.state === 'conflict') show(held, status.newer, cursor);
  else await open(held, held.autosave.draft().id, cursor);
}

/** Keeps what is open here as a draft of its own, beside the other tab's. */
export async function keepMine(held: Held): Promise<void> {
  await held.autosave.keepCopy();
  noteDraftId(held.parts.win, held.autosave.draft().id);
  await list(held);
}

/** Lets the answers to reworded items stand, under the new wording. */
export function confirm(held: Held): void {
  const draft = held.autosave.draft();
  const asking = askingOf(draft.responses, held.parts.language);
  const wordings = confirmWordings(draft.wordings, reworded(draft, asking), asking);
  amendOpen(held, { ...draft, wordings });
}

/** Takes a draft from a file in as a new one; no kept draft is touched. */
export async function takeIn(held: Held, draft: Draft): Promise<void> {
  await held.autosave.flush();
  show(held, draft);
  held.autosave.change(draft);
  await held.autosave.flush();
  await list(held);
}

/** Erases everything of ours on this device; `false` when something is left. */
export async function erase(held: Held): Promise<boolean> {
  const { store, win } = held.parts;
  await held.autosave.halt();
  const left = await eraseEverything(store, win);
  store?.resume();
  showNothing(held);
  held.parts.language.keep(false);
  become(held, { device: 'unasked', drafts: [], deleted: null });
  return left.length === 0;
}
