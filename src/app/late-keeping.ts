import { noListeners } from '../lib/listeners.ts';
import { DATABASE } from '../storage/names.ts';
import type { Keeping, KeepingState } from './keeping-context-types.ts';
import type { OpeningParts } from './open-keeping.ts';
import { isOwnDevice } from './preferences.ts';

/** A keeping that stands from the first moment on, while its code and store come later. */
export type LateKeeping = Keeping &
  Readonly<{
    /**
     * Fetches the code and opens the store; shows nothing of it before `begun`. Settles when the first
     * screen can say all that there is to say: at once where this device has kept nothing.
     */
    start: (begun: Promise<unknown>) => Promise<void>;
    /** The open keeping. Rejects when its code cannot be had; asked again, it tries again. */
    opened: () => Promise<Keeping>;
  }>;

const NOTHING: KeepingState = {
  device: 'unasked',
  storage: 'ready',
  status: { state: 'clean' },
  current: '',
  drafts: [],
  deleted: null,
  wordings: {},
  openings: 0,
};

/**
 * The keeping as the screens meet it. Until the store is open nothing has been said, since the steps
 * that record something wait for it (start.ts); only whose device it is may be told before.
 */
export function lateKeeping(parts: OpeningParts): LateKeeping {
  const { tell, subscribe } = noListeners();
  let begun: Promise<unknown> = Promise.resolve();
  let state = NOTHING;
  let real: Keeping | null = null;
  let opening: Promise<Keeping> | null = null;

  const become = (changed: Partial<KeepingState>) => {
    state = { ...state, ...changed };
    tell();
  };

  const open = async () => {
    const { openKeeping } = await import('./open-keeping.ts');
    const keeping = await openKeeping(parts, begun);
    real = keeping;
    if (state.device !== 'unasked' && state.device !== keeping.state().device) {
      keeping.chooseDevice(state.device);
    }
    keeping.subscribe(tell);
    tell();
    return keeping;
  };
  const opened = () =>
    (opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    }));

  return {
    state: () => real?.state() ?? state,
    subscribe,
    async start(after) {
      begun = after;
      const store = opened().then(
        () => undefined,
        // Told on the screen: a part could not be loaded (missing-part.ts).
        () => undefined,
      );
      await after;
      if (!(await isNothingKept())) return store;
      if (real === null && isOwnDevice(parts.win)) become({ device: 'own' });
    },
    opened,
    chooseDevice(device) {
      if (real === null) become({ device });
      else real.chooseDevice(device);
    },
    ...askedOf(opened, () => real),
  };
}

/** What is asked of the open keeping. Before it is open nothing is kept that could be lost or begun anew. */
function askedOf(
  opened: () => Promise<Keeping>,
  now: () => Keeping | null,
): Omit<Keeping, 'state' | 'subscribe' | 'chooseDevice'> {
  return {
    typing: (isTyping) => now()?.typing(isTyping),
    async ready() {
      await opened();
    },
    begin: async () => now()?.begin(),
    flush: async () => (await now()?.flush()) ?? true,
    confirmWordings: () => now()?.confirmWordings(),
    open: async (id) => (await opened()).open(id),
    remove: async (id) => (await opened()).remove(id),
    undoRemove: async () => (await opened()).undoRemove(),
    takeOther: async () => (await opened()).takeOther(),
    keepMine: async () => (await opened()).keepMine(),
    read: async (file, passphrase) => (await opened()).read(file, passphrase),
    takeIn: async (outcome) => (await opened()).takeIn(outcome),
    saveFile: async (passphrase) => (await opened()).saveFile(passphrase),
    erase: async () => (await opened()).erase(),
  };
}

/** Whether this device has surely kept nothing; where the browser does not tell, the store must. */
async function isNothingKept(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.every(({ name }) => name !== DATABASE);
  } catch {
    return false;
  }
}
