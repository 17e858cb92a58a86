import type { Responses } from '../../src/responses/types.ts';
import { inVersion1 } from '../e2e/draft.ts';
import type { Site } from '../e2e/offline/site.ts';
import { expectStep } from './acts.ts';
import type { Tab } from './engine.ts';

/** Opens the app at a step, with a draft of schema 1 on the device. */
export async function openWith(
  tab: Tab,
  site: Site,
  responses: Responses,
  step: string,
): Promise<void> {
  await tab.open(`${site.address}empty.html`);
  await tab.run(keepFirst, { schema: 1, cursor: step, responses: inVersion1(responses) });
  await tab.open(`${site.address}#/${step}`);
  await expectStep(tab, step);
}

function keepFirst(draft: Readonly<{ schema: 1; cursor: string; responses: object }>) {
  return new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('backpack-notes', 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('drafts'));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
    opening.addEventListener('success', () => {
      const write = opening.result.transaction('drafts', 'readwrite');
      write.objectStore('drafts').put(draft, 'current');
      write.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  });
}

/** A change to a record of a draft as it lies on the device. */
export type Spoiling = Readonly<{ name: string; value: number | string }>;

/** Opens a page of the same origin in which the app does not run, and spoils every current draft. */
export async function spoilDrafts(tab: Tab, site: Site, spoiling: Spoiling): Promise<void> {
  await tab.open(`${site.address}empty.html`);
  await tab.run(spoil, spoiling);
}

function spoil({ name, value }: Spoiling) {
  return new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('backpack-notes');
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
    opening.addEventListener('success', () => {
      const change = opening.result.transaction('drafts', 'readwrite');
      const walk = change.objectStore('drafts').openCursor();
      walk.addEventListener('success', () => {
        walk.result?.update({ ...walk.result.value, [name]: value });
        walk.result?.continue();
      });
      change.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  });
}

/** Clears all that the browser keeps for the site, as it does by itself after a while. */
export async function evict(tab: Tab, site: Site): Promise<void> {
  await tab.open(`${site.address}empty.html`);
  await tab.run(
    () =>
      new Promise<void>((resolve) => {
        localStorage.clear();
        sessionStorage.clear();
        indexedDB.deleteDatabase('backpack-notes').addEventListener('success', () => resolve());
      }),
    null,
  );
}

/** Leaves a database of a version that is yet to come. */
export async function putNewerDatabase(tab: Tab, site: Site): Promise<void> {
  await tab.open(`${site.address}empty.html`);
  await tab.run(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('backpack-notes', 99);
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('drafts'));
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
    null,
  );
}

/** The answers of every draft on the device. */
export function readAnswers(tab: Tab): Promise<readonly Readonly<Record<string, string>>[]> {
  return tab.run(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('backpack-notes');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const read = opening.result.transaction('drafts').objectStore('drafts').getAll();
          read.addEventListener('success', () => {
            opening.result.close();
            resolve(read.result.map((record) => record.responses.answers));
          });
        });
      }),
    null,
  );
}
