import type { Answer } from '../../src/responses/types.ts';
import { emptyTab, pathOf, settled, type Model, type ModelDraft, type ModelTab } from './model.ts';

// What each thing a parent does should come to. Plain, and apart from how the app does it.

/** Something was said, or the parent went on: it is written, unless the tab stands apart. */
export function keep(model: Model, tab: ModelTab, isMove = false): void {
  if (tab.open === null || tab.said === null) return;
  const { open: id, said, stoppedAt } = tab;
  // A closed page is made up for what was said, not for where it stood.
  if (!isMove) {
    tab.last = id;
    tab.note = { id, rev: tab.rev, said, stoppedAt };
  }
  if (tab.isApart) return;
  put(model, id, { said, stoppedAt, rev: tab.rev + 1 });
  tab.rev += 1;
  tab.note = null;
  for (const other of model.tabs) {
    if (other !== tab && other.open === id && other.rev < tab.rev) other.isApart = true;
  }
}

function put(model: Model, id: string, draft: ModelDraft): void {
  model.drafts.set(id, draft);
  model.recent = [id, ...model.recent.filter((other) => other !== id)];
}

/** One question gets an answer. */
export function answer(model: Model, tab: ModelTab, question: string, given: Answer): void {
  if (tab.said === null) return;
  tab.said = { ...tab.said, answers: { ...tab.said.answers, [question]: given } };
  tab.cursor = settled(tab.said, tab.cursor);
  tab.stoppedAt = settled(tab.said, tab.stoppedAt);
  keep(model, tab);
}

/** The tab stands on a step, and nothing of it is kept. */
export function standStill(tab: ModelTab, id: string): void {
  tab.cursor = id;
  if (id !== 'welcome') tab.stoppedAt = id;
}

/** The parent stands on another step. */
export function stand(model: Model, tab: ModelTab, id: string): void {
  const before = tab.stoppedAt;
  standStill(tab, id);
  if (tab.stoppedAt !== before) keep(model, tab, true);
}

/** Continue, Skip or Back. */
export function step(model: Model, tab: ModelTab, by: 1 | -1): void {
  const path = pathOf(tab.said);
  const to = tab.isChanging ? 'check' : path[path.indexOf(tab.cursor) + by];
  tab.isChanging = false;
  if (to !== undefined) stand(model, tab, to);
}

/** Notes of the device, or of a file, are open in the tab. */
export function show(model: Model, tab: ModelTab, id: string, draft: ModelDraft): void {
  const { note } = tab;
  const isUnsaved = note !== null && note.id === id && note.rev === draft.rev;
  const { said, stoppedAt } = isUnsaved ? note : draft;
  Object.assign(tab, { open: id, rev: draft.rev, said, stoppedAt, last: id });
  Object.assign(tab, { cursor: 'welcome', isChanging: false, isApart: false });
  if (draft.rev > 0) tab.note = null;
  if (isUnsaved) keep(model, tab);
}

/** Nothing is open. */
export function showNothing(tab: ModelTab): void {
  const { last, note } = tab;
  Object.assign(tab, emptyTab(), { last, note });
}

/** Notes go to the trash; a tab that shows them is told. */
export function remove(model: Model, tab: ModelTab, id: string): void {
  const draft = model.drafts.get(id);
  if (draft === undefined) return;
  model.drafts.delete(id);
  model.recent = model.recent.filter((other) => other !== id);
  model.trash.set(id, draft);
  if (tab.open === id) showNothing(tab);
  for (const other of model.tabs) if (other.open === id) other.isApart = true;
}

/** They are brought back, if they are still in the trash. */
export function undo(model: Model, id: string): void {
  const draft = model.trash.get(id);
  if (draft === undefined) return;
  model.trash.delete(id);
  put(model, id, draft);
}

/** The page is loaded again: the notes that were open here, else those saved last. */
export function reload(model: Model, tab: ModelTab): void {
  const { last, note } = tab;
  Object.assign(tab, emptyTab(), { last, note });
  const draft = last === null ? undefined : model.drafts.get(last);
  if (last !== null && draft !== undefined) return show(model, tab, last, draft);
  // Never saved, not even once.
  if (note !== null && note.id === last && note.rev === 0) {
    return show(model, tab, note.id, { ...note });
  }
  const [newest] = model.recent;
  const other = newest === undefined ? undefined : model.drafts.get(newest);
  if (newest !== undefined && other !== undefined) show(model, tab, newest, other);
}
