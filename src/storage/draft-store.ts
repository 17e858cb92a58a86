import { type Clock, realClock } from './clock.ts';
import { connect, type Connection, type ConnectionEvent } from './connection.ts';
import { SCHEMA } from './content.ts';
import { type Database, write, type Writing } from './database.ts';
import type { Draft } from './draft.ts';
import { type DraftReading, type Listed, listFrom, loadFrom } from './load.ts';
import { putPending } from './pending.ts';
import { type Quarantined, readQuarantine } from './quarantine.ts';
import { endPendingIn, prepare, saveIn, type SaveOutcome } from './save.ts';
import { openTabs, type TabMessage, type Tabs } from './tabs.ts';
import { purgeIn, readTrash, removeIn, restoreIn, type Trashed } from './trash.ts';
import type { Trouble } from './trouble.ts';

/** Something that happened to the drafts without this tab's doing. */
export type StoreEvent = ConnectionEvent | Extract<TabMessage, { type: 'saved' | 'deleted' }>;

/** What was asked for, or the trouble that stood in its way. */
export type Told<Result> = Readonly<{ kind: 'done'; result: Result }> | Readonly<{ kind: Trouble }>;

/** The drafts of this device. Nothing here throws or rejects: whatever goes wrong is told by name. */
export type DraftStore = Readonly<{
  /** All drafts, the one saved last first. */
  list: () => Promise<Told<readonly Listed[]>>;
  load: (id: string) => Promise<Told<DraftReading>>;
  /** Writes a draft if it is still at the revision it was read at; settles when it is durable. */
  save: (draft: Draft) => Promise<SaveOutcome>;
  /** Moves a draft to the trash. */
  remove: (id: string) => Promise<Told<'removed' | 'missing'>>;
  /** Brings it back. */
  restore: (id: string) => Promise<Told<'restored' | 'missing' | 'taken'>>;
  /** What can be brought back; what is older than a day is gone. */
  trash: () => Promise<Told<readonly Trashed[]>>;
  /** Damaged records, for a file. */
  quarantine: () => Promise<Told<readonly Quarantined[]>>;
  subscribe: (listener: (event: StoreEvent) => void) => () => void;
  /** Allows saving again after everything was erased. */
  resume: () => void;
  /** Empties every table; says how many records are left (0). */
  empty: () => Promise<Told<number>>;
  /** Refuses all work from now on, since everything is being erased. */
  stop: () => void;
  /** Tells the other tabs. */
  post: Tabs['post'];
}>;

/** How the opening of the drafts went. */
export type OpenOutcome =
  | Readonly<{ kind: 'ready'; store: DraftStore }>
  /** An older version of the app is open in another tab; `free` is settled when that tab is closed. */
  | Readonly<{ kind: 'blocked-by-other-tab'; free: Promise<OpenOutcome> }>
  /** No IndexedDB, refused, damaged as a whole, or silent for three seconds: memory only. */
  | Readonly<{ kind: 'unavailable' }>
  /** A newer version of the app has changed the database: nothing is read or written. */
  | Readonly<{ kind: 'newer-version' }>;

/** What the store needs of the world; all of it can be replaced in a test. */
export type Surroundings = Readonly<{ tabs?: Tabs; clock?: Clock }>;

/** Opens the drafts of this device. Never rejects. */
export async function openDraftStore({
  tabs = openTabs(),
  clock = realClock,
}: Surroundings = {}): Promise<OpenOutcome> {
  const listeners = new Set<(event: StoreEvent) => void>();
  const tell = (event: StoreEvent) => listeners.forEach((listener) => listener(event));
  const { connection, opening } = await connect(tell);
  if (opening.kind === 'unavailable' || opening.kind === 'newer-version') return opening;
  listen(tabs, connection, tell);
  const store = storeOf(connection, { tabs, clock, listeners });
  const ready: OpenOutcome = { kind: 'ready', store };
  if (opening.kind === 'ready') {
    await connection.run((database) => write(database, endPendingIn));
    await store.trash();
    return ready;
  }
  const free = opening.free.then((later) =>
    later.kind === 'ready' || later.kind === 'blocked-by-other-tab' ? ready : later,
  );
  return { kind: 'blocked-by-other-tab', free };
}

function listen(tabs: Tabs, connection: Connection, tell: (event: StoreEvent) => void): void {
  tabs.subscribe((message) => {
    if (message.type === 'saved' || message.type === 'deleted') tell(message);
    if (message.type === 'erased') connection.stop('erased');
    if (message.type !== 'hello') return;
    if (message.schema > SCHEMA) connection.stop('newer-schema');
    // The other tab has just opened and cannot know that we are here.
    if (message.schema < SCHEMA) tabs.post({ type: 'hello', schema: SCHEMA });
  });
  tabs.post({ type: 'hello', schema: SCHEMA });
}

type Parts = Readonly<{ tabs: Tabs; clock: Clock; listeners: Set<(event: StoreEvent) => void> }>;

function storeOf(connection: Connection, { tabs, clock, listeners }: Parts): DraftStore {
  const change = <Result>(work: (writing: Writing) => Promise<Result>) =>
    connection.run((database) => write(database, work));
  return {
    list: () => connection.run(listFrom),
    load: (id) => connection.run((database) => loadFrom(database, id)),
    save: (draft) => save(connection, tabs, draft),
    async remove(id) {
      const told = await change((writing) => removeIn(writing, id, clock.now()));
      if (told.kind === 'done') tabs.post({ type: 'deleted', id });
      return told;
    },
    restore: (id) => change((writing) => restoreIn(writing, id)),
    async trash() {
      const purged = await change((writing) => purgeIn(writing, clock.now()));
      return purged.kind === 'done' ? connection.run(readTrash) : purged;
    },
    quarantine: () => connection.run(readQuarantine),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    resume: connection.resume,
    empty: () => connection.run(emptyAll),
    stop: () => connection.stop('erased'),
    post: tabs.post,
  };
}

async function save(connection: Connection, tabs: Tabs, draft: Draft): Promise<SaveOutcome> {
  const record = prepare(draft);
  if (record === null) return { kind: 'unsound' };
  const told = await connection.run((database) => {
    putPending(database, record);
    return write(database, (writing) => saveIn(writing, draft, record));
  });
  if (told.kind !== 'done') return told;
  if (told.result.kind === 'saved') tabs.post({ type: 'saved', id: draft.id, rev: record.rev });
  return told.result;
}

async function emptyAll(database: Database): Promise<number> {
  const names = [...database.objectStoreNames];
  await write(database, async (writing) => {
    for (const name of names) await writing.objectStore(name).clear();
  });
  const counts = await Promise.all(names.map((name) => database.count(name)));
  return counts.reduce((sum, count) => sum + count, 0);
}
