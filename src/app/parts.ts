import { noListeners } from '../lib/listeners.ts';

/** A part of the app that is loaded when it is first needed. */
export type Part<Screens> = Readonly<{
  /** What is in it, once it is here; `null` until then. */
  now: () => Screens | null;
  subscribe: (listener: () => void) => () => void;
  /** Brings it here; asked again after it could not be had, it tries again. Never rejects. */
  load: () => Promise<void>;
}>;

/** A part, and how it is fetched. */
export function laterPart<Screens>(fetch: () => Promise<Screens>): Part<Screens> {
  const { tell, subscribe } = noListeners();
  let here: Screens | null = null;
  let loading: Promise<void> | null = null;

  const bring = async () => {
    try {
      here = await fetch();
    } catch {
      // Told on the screen: a part could not be loaded (missing-part.ts).
      loading = null;
    }
    tell();
  };

  return {
    now: () => here,
    subscribe,
    load: () => (loading ??= bring()),
  };
}
