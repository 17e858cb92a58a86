// Runs in the page before anything of the page itself: it notes when a change has come to lie on the device.
/** When each write of a draft began and was durable (performance.now). @type {{ begun: number, ended: number }[]} */
const writes = [];
let changed = 0;

const { transaction } = IDBDatabase.prototype;

/** @this {IDBDatabase} @param {Parameters<typeof transaction>} args */
function watched(...args) {
  const begun = performance.now();
  const made = transaction.apply(this, args);
  if (made.mode === 'readwrite' && made.objectStoreNames.contains('drafts')) {
    made.addEventListener('complete', () => writes.push({ begun, ended: performance.now() }));
  }
  return made;
}

IDBDatabase.prototype.transaction = watched;
for (const type of ['pointerup', 'keydown']) {
  document.addEventListener(type, ({ timeStamp }) => (changed = timeStamp), true);
}

const growth = {
  /** How long after the last press or key what it changed was durable (ms). */
  saved: async () => {
    for (;;) {
      const write = writes.find(({ begun }) => begun >= changed);
      if (write !== undefined) return write.ended - changed;
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
    }
  },
  /** Puts a draft on the device as the first release kept it. @param {object} draft */
  keep: (draft) =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open('backpack-notes', 1);
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('drafts'));
      opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
      opening.addEventListener('success', () => {
        const write = opening.result.transaction('drafts', 'readwrite');
        write.objectStore('drafts').put(draft, 'current');
        write.addEventListener('complete', () => {
          opening.result.close();
          resolve(null);
        });
      });
    }),
};
Object.assign(globalThis, { growth });
