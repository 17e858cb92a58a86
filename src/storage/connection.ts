import { type Database, openDatabase, type Opening } from './database.ts';
import { type Trouble, troubleOf } from './trouble.ts';

/** Why nothing may be written any more. */
export type Stop = 'erased' | 'newer-schema';

/** The way to the database: opened again when it was lost, closed for good when it was stopped. */
export type Connection = Readonly<{
  /**
   * Does work on the open database. When the connection turns out to be closed it is opened again and
   * the work is done once more. The work begins before this returns if the database is open: a page
   * that is being closed may get no other turn.
   */
  run: <Result>(
    work: (database: Database) => Promise<Result>,
  ) => Promise<Readonly<{ kind: 'done'; result: Result }> | Readonly<{ kind: Trouble }>>;
  /** Closes the database, and refuses all work until `resume`. */
  stop: (why: Stop) => void;
  /** Allows work again after everything was erased; a newer schema is not to be undone. */
  resume: () => void;
  /** Closes the database; the next work opens it again. */
  close: () => void;
}>;

/** What the connection tells of itself. */
export type ConnectionEvent = Readonly<{ type: 'lost' }> | Readonly<{ type: 'stopped'; why: Stop }>;

/** A connection, and how its first opening went. */
export type Connecting = Readonly<{ connection: Connection; opening: Opening }>;

/** Opens the database and keeps it open. */
export async function connect(tell: (event: ConnectionEvent) => void): Promise<Connecting> {
  const held: Held = { database: null, stopped: null, tell };
  const opening = await open(held);
  return { opening, connection: connectionOf(held) };
}

type Held = {
  database: Database | null;
  stopped: Stop | null;
  readonly tell: (event: ConnectionEvent) => void;
};

function connectionOf(held: Held): Connection {
  return {
    run: (work) => attempt(held, work, true),
    stop: (why) => stop(held, why),
    resume() {
      if (held.stopped === 'erased') held.stopped = null;
    },
    close() {
      held.database?.close();
      held.database = null;
    },
  };
}

async function attempt<Result>(
  held: Held,
  work: (database: Database) => Promise<Result>,
  again: boolean,
): Promise<Readonly<{ kind: 'done'; result: Result }> | Readonly<{ kind: Trouble }>> {
  if (held.stopped !== null) return { kind: held.stopped };
  if (held.database === null) {
    const opening = await open(held);
    if (opening.kind !== 'ready') return { kind: troubleOfOpening(opening) };
  }
  const { database } = held;
  if (database === null) return { kind: held.stopped ?? 'closed' };
  try {
    return { kind: 'done', result: await work(database) };
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble !== 'closed') return { kind: trouble };
    close(held, database);
    return again ? attempt(held, work, false) : { kind: 'closed' };
  }
}

async function open(held: Held): Promise<Opening> {
  const losses = {
    lost() {
      held.database = null;
      held.tell({ type: 'lost' });
    },
    wanted: (why: Stop) => stop(held, why),
  };
  const opening = await openDatabase(losses);
  if (opening.kind === 'blocked-by-other-tab') void opening.free.then((free) => take(held, free));
  take(held, opening);
  return opening;
}

function take(held: Held, opening: Opening): void {
  if (opening.kind !== 'ready') return;
  // Two opened at once, or it came too late: one is enough.
  if (held.database !== null || held.stopped !== null) opening.database.close();
  else held.database = opening.database;
}

function stop(held: Held, why: Stop): void {
  held.database?.close();
  held.database = null;
  if (held.stopped === why) return;
  held.stopped = why;
  held.tell({ type: 'stopped', why });
}

function close(held: Held, database: Database): void {
  database.close();
  if (held.database === database) held.database = null;
}

function troubleOfOpening(opening: Exclude<Opening, { kind: 'ready' }>): Trouble {
  switch (opening.kind) {
    case 'blocked-by-other-tab':
      return 'blocked';
    case 'newer-version':
      return 'newer-schema';
    case 'unavailable':
      return 'unavailable';
  }
}
