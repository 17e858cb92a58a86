import type { Page } from '@playwright/test';
import { questionnaire } from '../../src/questions/index.ts';
import type { Responses } from '../../src/responses/types.ts';
import type { Draft } from '../../src/storage/draft.ts';
import { toRecord } from '../../src/storage/record.ts';

// As in src/storage/draft-store.ts. Written out here, so that a change there which would lose the
// drafts of families at home fails these tests.
export const PLACE = { database: 'backpack-notes', store: 'drafts', key: 'current' };

const EMPTY = {
  contentType: 'text/html',
  body: '<!doctype html><title>Empty</title><link rel="icon" href="data:,">',
};

/** A draft as it lies on the device. */
export type KeptDraft = Readonly<{ schema: number; cursor: string; responses: Responses }>;

/** Opens the app at an address, with a family's draft on the device. */
export async function openWith(
  page: Page,
  responses: Responses,
  address: string,
  cursor = address,
): Promise<void> {
  await openKept(page, toRecord(draftWith(responses, cursor)), address);
}

/** Opens the app at an address, with a record on the device as some release wrote it. */
export async function openKept(
  page: Page,
  record: object,
  address: string,
  key = PLACE.key,
): Promise<void> {
  // A page of the same origin in which the app does not run.
  await page.route('**/empty.html', (route) => route.fulfill(EMPTY));
  await page.goto('/empty.html');
  await page.evaluate(keepHere, { place: { ...PLACE, key }, value: record });
  await page.goto(`/#/${address}`);
  // The page is drawn before the app has begun.
  await page.locator('#app[data-begun]').waitFor();
  await page.locator('h1').first().waitFor();
}

/** A family's draft, saved once, of a parent who stopped at a step. */
export function draftWith(responses: Responses, cursor: string): Draft {
  return {
    id: PLACE.key,
    rev: 1,
    questionnaireVersion: questionnaire.version,
    locale: 'en',
    createdAt: null,
    updatedAt: null,
    cursor,
    responses,
    wordings: {},
  };
}

/** Responses as the first release kept them: one language, and nobody else's look. */
export function inVersion1(responses: Responses): object {
  const { typedIn: _typedIn, others: _others, meeting: _meeting, ...first } = responses;
  const { paperLocale: _paper, paperSecond: _second, ...sharing } = first.sharing;
  const { only: _only, ...coverage } = first.coverage;
  return { ...first, coverage, sharing };
}

/** Runs in a page of the app's origin: puts a draft where the first release kept it. */
export function keepHere(given: Readonly<{ place: typeof PLACE; value: object }>): Promise<void> {
  const { place, value } = given;
  return new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(place.database, 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(place.store));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
    opening.addEventListener('success', () => {
      const write = opening.result.transaction(place.store, 'readwrite');
      write.objectStore(place.store).put(value, place.key);
      write.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
      write.addEventListener('error', () => reject(write.error ?? new Error('not written')));
    });
  });
}

/** Everything in the table of drafts on this device. */
export function keptDrafts(page: Page): Promise<readonly KeptDraft[]> {
  return page.evaluate<readonly KeptDraft[], typeof PLACE>(
    (place) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(place.database);
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          // Erased as a whole, and only made anew by this look at it.
          if (!opening.result.objectStoreNames.contains(place.store)) {
            opening.result.close();
            indexedDB.deleteDatabase(place.database).addEventListener('success', () => resolve([]));
            return;
          }
          const read = opening.result.transaction(place.store).objectStore(place.store).getAll();
          read.addEventListener('error', () => reject(read.error ?? new Error('not read')));
          read.addEventListener('success', () => {
            opening.result.close();
            resolve(read.result);
          });
        });
      }),
    PLACE,
  );
}
