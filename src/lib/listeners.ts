/** Those who want to hear that something has changed. */
export type Listeners = Readonly<{
  tell: () => void;
  subscribe: (listener: () => void) => () => void;
}>;

/** Nobody yet. */
export function noListeners(): Listeners {
  const listeners = new Set<() => void>();
  return {
    tell: () => listeners.forEach((listener) => listener()),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
