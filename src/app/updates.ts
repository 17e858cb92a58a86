import { noListeners } from '../lib/listeners.ts';
import { connectMissingPart, type Flush, type Missing } from './missing-part.ts';

/** How this tab stands to its server, as the screens show it. */
export type UpdatesState = Readonly<{
  /** A new version is ready to be taken. */
  ready: boolean;
  /** Everything works without internet from here on. */
  offline: boolean;
  /** Whether a part could not be loaded, and what helps. */
  missing: Missing;
}>;

/** New versions, and working without internet. Nothing here reloads the page by itself, but once for a missing part. */
export type Updates = Readonly<{
  /**
   * Starts watching for new versions; in the built app it also registers the service worker, once the
   * page is loaded and `usable`, since the worker loads the whole app once more.
   */
  begin: (usable: Promise<unknown>) => void;
  state: () => UpdatesState;
  subscribe: (listener: () => void) => () => void;
  /** Asks the server for a new version; does nothing where it cannot be asked. */
  check: () => void;
  /**
   * Takes the new version: writes what is unwritten, then loads the page again. `false`, and nothing
   * is done, where answers would be lost.
   */
  apply: () => Promise<boolean>;
}>;

/** New versions and working without internet, for one tab. */
export function connectUpdates(win: Window, flush: Flush): Updates {
  const { tell, subscribe } = noListeners();
  let state: UpdatesState = { ready: false, offline: false, missing: 'none' };
  let registration: ServiceWorkerRegistration | null = null;

  const become = (changed: Partial<UpdatesState>) => {
    state = { ...state, ...changed };
    tell();
  };

  const register = async () => {
    const { isKeptForOffline, registerWorker, watchForUpdate } =
      await import('./service-worker.ts');
    watchController(win, { become, isKeptForOffline });
    registration = await registerWorker(win);
    watchForUpdate(registration, () => become({ ready: true }));
  };

  return {
    begin(usable) {
      connectMissingPart(win, flush, (missing) => become({ missing }));
      if (!import.meta.env.PROD || !('serviceWorker' in win.navigator)) return;
      // Without a worker the app works all the same, while there is internet.
      void Promise.all([loaded(win), usable])
        .then(register)
        .catch(() => undefined);
    },
    state: () => state,
    subscribe,
    check() {
      void registration?.update().catch(() => undefined);
    },
    async apply() {
      if (!(await flush())) return false;
      const waiting = registration?.waiting ?? null;
      if (waiting === null) {
        win.location.reload();
      } else {
        const { serviceWorker } = win.navigator;
        serviceWorker.addEventListener('controllerchange', () => win.location.reload());
        waiting.postMessage({ type: 'SKIP_WAITING' }, []);
      }
      return true;
    },
  };
}

type Watching = Readonly<{
  become: (changed: Partial<UpdatesState>) => void;
  isKeptForOffline: (win: Window) => Promise<boolean>;
}>;

/**
 * Watches which worker answers for this tab. The first one makes the app work without internet; a
 * change after that is a new version taken in another tab, which this tab is offered in its turn.
 */
function watchController(win: Window, { become, isKeptForOffline }: Watching): void {
  const { serviceWorker } = win.navigator;
  let hasOne = serviceWorker.controller !== null;
  const look = () => void isKeptForOffline(win).then((offline) => become({ offline }));
  const follow = () => {
    serviceWorker.controller?.addEventListener('statechange', look);
    look();
  };
  follow();
  serviceWorker.addEventListener('controllerchange', () => {
    if (hasOne) become({ ready: true });
    hasOne = true;
    follow();
  });
}

function loaded(win: Window): Promise<void> {
  if (win.document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    win.addEventListener('load', () => resolve(), { once: true });
  });
}
