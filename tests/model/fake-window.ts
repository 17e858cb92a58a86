import { vi } from 'vitest';

/** A window as the keeping of drafts needs it: its storages, and the moments a page goes and comes. */
export function fakeWindow(localStorage: Storage, sessionStorage: Storage): Window {
  const { document, target } = { document: new EventTarget(), target: new EventTarget() };
  vi.stubGlobal(
    'window',
    Object.assign(target, {
      localStorage,
      sessionStorage,
      document: Object.assign(document, { visibilityState: 'visible' }),
    }),
  );
  return window;
}

/** An empty storage. */
export function newStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}
