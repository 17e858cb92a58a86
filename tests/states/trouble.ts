import type { Page } from '@playwright/test';
import { openWith } from '../e2e/draft.ts';
import { holdVersion } from '../e2e/faults/raw.ts';
import { begin, choose, goOn, press } from '../e2e/screen.ts';
import { maya, seen, type State, unanswered, type Visit } from './state.ts';

const QUESTION = 'q/fm-copying';

/** A page of the same origin in which the app does not run, in another tab. */
async function emptyTab(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.route('**/empty.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Other</title>' }),
  );
  await other.goto('/empty.html');
  return other;
}

/** The app on a question, in this tab and in another one, each deaf to what the other does. */
async function twoTabs({ page }: Visit): Promise<Page> {
  await page.context().addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await openWith(page, unanswered, QUESTION);
  const other = await page.context().newPage();
  await other.goto(`/#/${QUESTION}`);
  await other.locator('h1').first().waitFor();
  return other;
}

/** What may go wrong, and what the parent is told. */
export const trouble: readonly State[] = [
  {
    name: 'saving',
    says: 'An answer is being saved.',
    async reach({ page, words }) {
      await openWith(page, unanswered, QUESTION);
      // A write that never ends.
      await page.evaluate(() => {
        const listen = EventTarget.prototype.addEventListener;
        EventTarget.prototype.addEventListener = function deaf(this: EventTarget, ...given) {
          if (!(this instanceof IDBTransaction)) Reflect.apply(listen, this, given);
        };
      });
      await choose(page, 'often-hard', words);
      await seen(page, words.ui.saving.saving);
    },
  },
  {
    name: 'not-saved',
    says: 'The browser did not save an answer.',
    async reach({ page, words }) {
      await openWith(page, unanswered, QUESTION);
      await page.evaluate(() => {
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function abort(...given) {
          const request = put.apply(this, given);
          this.transaction.abort();
          return request;
        };
      });
      await choose(page, 'often-hard', words);
      await seen(page, words.ui.trouble.other);
    },
  },
  {
    name: 'no-room',
    says: 'The device has no room left.',
    async reach({ page, words }) {
      await openWith(page, unanswered, QUESTION);
      await page.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('Full.', 'QuotaExceededError');
        };
      });
      await choose(page, 'often-hard', words);
      await seen(page, words.ui.trouble.quota);
    },
  },
  {
    name: 'no-storage',
    says: 'The browser blocks storage.',
    async reach({ page, words }) {
      await page.addInitScript(() => {
        for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('Blocked.', 'SecurityError');
            },
          });
        }
      });
      await page.goto('/');
      await begin(page, words);
      await seen(page, words.ui.trouble.unavailable);
    },
  },
  {
    name: 'conflict',
    says: 'Two tabs have changed the same notes.',
    async reach(visit) {
      const { page, words } = visit;
      const other = await twoTabs(visit);
      await choose(other, 'goes-well', words);
      await seen(other, words.ui.saving.saved);
      await other.close();
      await choose(page, 'often-hard', words);
      await seen(page, words.ui.trouble.conflict);
    },
  },
  {
    name: 'deleted-elsewhere',
    says: 'Another tab has deleted these notes.',
    async reach({ page, words }) {
      await openWith(page, unanswered, QUESTION);
      const other = await page.context().newPage();
      await other.goto('/#/welcome');
      await press(other, words.ui.drafts.removeOf({ name: maya.child.nickname }));
      await seen(page, words.ui.trouble.deleted);
      await other.close();
    },
  },
  {
    name: 'newer-version',
    says: 'A newer version is open in another tab.',
    async reach({ page, words }) {
      await openWith(page, unanswered, QUESTION);
      const newer = await emptyTab(page);
      await newer.evaluate(() => {
        const channel = new BroadcastChannel('backpack-notes');
        Reflect.apply(channel.postMessage, channel, [{ type: 'hello', schema: 99 }]);
      });
      await seen(page, words.ui.trouble['newer-schema']);
      await newer.close();
    },
  },
  {
    name: 'older-version',
    says: 'An older version in another tab keeps this one from saving.',
    async reach({ page, words }) {
      // Stays open: the state lasts as long as that tab.
      const older = await emptyTab(page);
      await holdVersion(older, 1);
      await page.goto('/');
      await begin(page, words);
      await seen(page, words.ui.trouble['blocked-by-other-tab']);
    },
  },
  {
    name: 'shared-device',
    says: 'On a shared device nothing is kept.',
    async reach({ page, words }) {
      await page.goto('/#/');
      await press(page, words.ui.welcome.start);
      await page.getByText(words.ui.device.shared, { exact: true }).click();
      await goOn(page, words);
      await seen(page, words.ui.trouble.shared);
    },
  },
  {
    name: 'missing-part',
    says: 'A part of the page could not be loaded.',
    async reach({ page, words }) {
      await openWith(page, maya, 'take');
      // The server does not answer either, so the page does not load itself again.
      await page.route('**/', (route) => route.abort());
      await page.evaluate(() => window.dispatchEvent(new Event('vite:preloadError')));
      await seen(page, words.ui.trust.missing.heading);
    },
  },
  {
    name: 'framed',
    says: 'Another website shows the page inside its own.',
    async reach({ page, words }) {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'self', { value: {} });
      });
      await page.goto('/#/');
      await seen(page, words.ui.trust.framed.text);
    },
  },
  {
    name: 'crashed',
    says: 'A screen has broken.',
    async reach({ page, words }) {
      await openWith(page, maya, 'check');
      await page.evaluate(() => {
        Reflect.set(window, 'scrollTo', undefined);
        location.hash = '#/summary';
      });
      await seen(page, words.ui.errors.crash);
    },
  },
];
