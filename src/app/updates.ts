import { connectMissingPart, type Flush, type Missing } from './missing-part.ts';
import { isKeptForOffline, registerWorker, watchForUpdate } from './service-worker.ts';

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

/** Starts watching for new versions; in the built app it also registers the service worker. */
export function connectUpdates(win: Window, flush: Flush): Updates {
  const listeners = new Set<() => void>();
  let state: UpdatesState = { ready: false, offline: false, missing: 'none' };
  let registration: ServiceWorkerRegistration | null = null;

  const become = (changed: Partial<UpdatesState>) => {
    state = { ...state, ...changed };
    listeners.forEach((listener) => listener());
  };

  const register = async () => {
    registration = await registerWorker(win);
    watchForUpdate(registration, () => become({ ready: true }));
  };

  connectMissingPart(win, flush, (missing) => become({ missing }));
  if (import.meta.env.PROD && 'serviceWorker' in win.navigator) {
    watchController(win, become);
    // Without a worker the app works all the same, while there is internet.
    whenLoaded(win, () => void register().catch(() => undefined));
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
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

/**
 * Watches which worker answers for this tab. The first one makes the app work without internet; a
 * change after that is a new version taken in another tab, which this tab is offered in its turn.
 */
function watchController(win: Window, become: (changed: Partial<UpdatesState>) => void): void {
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

// The worker loads the whole app once more into its store; the first screen goes before.
function whenLoaded(win: Window, then: () => void): void {
  if (win.document.readyState === 'complete') then();
  else win.addEventListener('load', then, { once: true });
}
