import type { Page } from '@playwright/test';

const DATABASE = 'backpack-notes';

/** Everything in a table, as it lies on the device. */
export function readTable(page: Page, table: string): Promise<readonly unknown[]> {
  return page.evaluate(
    ({ name, store }) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const read = opening.result.transaction(store).objectStore(store).getAll();
          read.addEventListener('error', () => reject(read.error ?? new Error('not read')));
          read.addEventListener('success', () => {
            opening.result.close();
            resolve(read.result);
          });
        });
      }),
    { name: DATABASE, store: table },
  );
}

/** Puts anything into the table of drafts, past the app. */
export function putRaw(page: Page, key: string, value: unknown): Promise<void> {
  return page.evaluate(
    ({ name, id, record }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const write = opening.result.transaction('drafts', 'readwrite');
          write.objectStore('drafts').put(record, id);
          write.addEventListener('error', () => reject(write.error ?? new Error('not written')));
          write.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    { name: DATABASE, id: key, record: value },
  );
}

/** Opens the database in a version, and keeps it open in that page, heedless of other tabs. */
export function holdVersion(page: Page, version: number): Promise<void> {
  return page.evaluate(
    ({ name, number }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, number);
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('upgradeneeded', () => {
          const { result } = opening;
          if (!result.objectStoreNames.contains('drafts')) result.createObjectStore('drafts');
        });
        // Kept from the collector: a page that forgets its database lets go of it.
        opening.addEventListener('success', () => {
          Reflect.set(window, 'heldDatabase', opening.result);
          resolve();
        });
      }),
    { name: DATABASE, number: version },
  );
}
