/** A window with a history of addresses, which tells its listeners as a browser does. */
export function fakeWindow(hash: string) {
  const entries: { hash: string; state: unknown; title?: string }[] = [{ hash, state: null }];
  const listeners: Readonly<{ type: string; tell: () => void }>[] = [];
  const waiting: (() => void)[] = [];
  let index = 0;
  const here = () => entries[index] ?? { hash: '', state: null };
  const put = (entry: { hash: string; state: unknown }) => {
    Object.assign(here(), { title: parts.document.title });
    index += 1;
    entries.splice(index, Infinity, entry);
  };
  const go = (by: number) => {
    index = Math.min(Math.max(index + by, 0), entries.length - 1);
    tell('popstate');
    tell('hashchange');
  };
  const tell = (type: string) =>
    listeners.filter((listener) => listener.type === type).forEach((listener) => listener.tell());
  const parts = {
    document: { title: '' },
    location: {
      get hash() {
        return here().hash;
      },
      set hash(next: string) {
        put({ hash: next, state: null });
        // The other event comes with a task of its own.
        tell('popstate');
      },
    },
    history: {
      get state() {
        return here().state;
      },
      pushState: (state: unknown, _title: string, to: string) => put({ hash: to, state }),
      replaceState: (state: unknown, _title: string, to: string) => {
        entries[index] = { hash: to, state };
      },
      back: () => go(-1),
    },
    addEventListener: (type: string, listener: () => void) =>
      void listeners.push({ type, tell: listener }),
    requestAnimationFrame: (task: () => void) => void waiting.push(task),
    setTimeout: (task: () => void) => task(),
  };
  return {
    // All that the address needs of a window; `setPrototypeOf` gives it without a type of its own.
    win: Object.setPrototypeOf(parts, null),
    go,
    type: (next: string) => {
      parts.location.hash = next;
      go(0);
    },
    title: () => parts.document.title,
    /** Goes back, of which the browser tells in two parts. */
    back: () => {
      index -= 1;
      tell('popstate');
    },
    /** What the browser tells later of an address that was set. */
    arrive: () => tell('hashchange'),
    /** The next picture is shown. */
    paint: () => waiting.splice(0).forEach((task) => task()),
    hash: () => here().hash,
    trail: () => entries.map((entry) => entry.hash),
    /** The names that the browser gives the pages that were left. */
    left: () => entries.slice(0, -1).map(({ title }) => title),
    name: (title: string) => {
      parts.document.title = title;
    },
  };
}
