// What goes wrong in a browser, as scripts that stand in the page before the app. Each knows nothing
// of this file: it is sent as text.

/** The device is full (F07): the name is what all three engines give it. */
export function full(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('Full.', 'QuotaExceededError');
  };
}

/** Storage is blocked (F08). */
export function blocked(): void {
  const get = () => {
    throw new DOMException('Not here.', 'SecurityError');
  };
  for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, { get });
  }
}

/** The database never opens (F09). */
export function silent(): void {
  IDBFactory.prototype.open = () =>
    Object.setPrototypeOf(new EventTarget(), IDBOpenDBRequest.prototype);
}

/** The browser gives up on the first write (F14). */
export function abortsOnce(): void {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function abortFirst(...given) {
    IDBObjectStore.prototype.put = put;
    this.transaction.abort();
    return Reflect.apply(put, this, given);
  };
}

/** WebKit loses its connection to the first transaction (F15). */
export function losesConnectionOnce(): void {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function lose(...given) {
    if (given[1] !== 'readwrite') return Reflect.apply(transaction, this, given);
    IDBDatabase.prototype.transaction = transaction;
    throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
  };
}

/** The clock of the device stands 25 years back (F20). */
export function lateClock(): void {
  const { now } = Date;
  Date.now = () => now() - 25 * 365 * 24 * 60 * 60 * 1000;
}

/** Copying is not allowed (F32). */
export function noCopying(): void {
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: () => Promise.reject(new DOMException('No.', 'NotAllowedError')) },
  });
}

/** Notes each file that the page makes, by how it begins. */
export function noteFiles(): void {
  const { createObjectURL } = URL;
  URL.createObjectURL = (made) => {
    if (made instanceof Blob) {
      void made
        .slice(0, 5)
        .text()
        .then((begins) => document.documentElement.setAttribute('data-made', begins));
    }
    return createObjectURL(made);
  };
}
