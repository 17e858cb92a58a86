import { begin, goOn, press } from '../e2e/screen.ts';
import { openWith } from '../e2e/draft.ts';
import { putRaw } from '../e2e/faults/raw.ts';
import { at, maya, seen, type State } from './state.ts';
import { takeNewVersion, worksOffline } from './workers.ts';

/** From the first look to what to cover. */
export const opening: readonly State[] = [
  {
    name: 'welcome',
    says: 'The first look, with nothing on the device.',
    async reach({ page, words }) {
      await page.goto('/#/');
      await page.getByRole('button', { name: words.ui.welcome.start }).waitFor();
    },
  },
  {
    name: 'welcome-notes',
    says: 'The start page, with notes to go on with.',
    async reach({ page, words }) {
      await openWith(page, maya, 'welcome', 'check');
      const name = words.ui.drafts.goOnWith({ name: maya.child.nickname });
      await page.getByRole('button', { name }).waitFor();
    },
  },
  {
    name: 'welcome-deleted',
    says: 'Notes have been deleted, and can be brought back.',
    async reach({ page, words }) {
      await openWith(page, maya, 'welcome', 'check');
      await press(page, words.ui.drafts.removeOf({ name: maya.child.nickname }));
      await seen(page, words.ui.drafts.removed);
    },
  },
  {
    name: 'welcome-unreadable',
    says: 'Notes on the device come from a newer version and cannot be read.',
    async reach({ page, words }) {
      await openWith(page, maya, 'welcome', 'check');
      await putRaw(page, 'current', { schema: 99 });
      await page.reload();
      await seen(page, words.ui.drafts.newer);
    },
  },
  {
    name: 'welcome-new-version',
    says: 'A new version is ready.',
    async reach({ page, words }) {
      await takeNewVersion(page);
      await page.goto('/#/');
      await seen(page, words.ui.trust.update.take);
    },
  },
  {
    name: 'welcome-offline',
    says: 'The app says that it works without internet.',
    async reach({ page, words }) {
      await worksOffline(page);
      await page.goto('/#/');
      await seen(page, words.ui.trust.offline);
    },
  },
  {
    name: 'device',
    says: 'Whose device this is, not answered yet.',
    async reach({ page, words }) {
      await page.goto('/#/');
      await press(page, words.ui.welcome.start);
      await seen(page, words.ui.device.own);
    },
  },
  {
    name: 'device-error',
    says: 'Continue was pressed without saying whose device this is.',
    async reach({ page, words }) {
      await page.goto('/#/');
      await press(page, words.ui.welcome.start);
      await goOn(page, words);
      await seen(page, words.ui.errors.heading);
    },
  },
  {
    name: 'child',
    says: 'About the child, empty.',
    async reach({ page, words }) {
      await page.goto('/#/');
      await begin(page, words);
      await seen(page, words.ui.aboutChild.heading);
    },
  },
  {
    name: 'child-error',
    says: 'Continue was pressed without a grade.',
    async reach({ page, words }) {
      await page.goto('/#/');
      await begin(page, words);
      await goOn(page, words);
      await seen(page, words.ui.errors.heading);
    },
  },
  { name: 'child-filled', says: 'About the child, filled in.', reach: at('child') },
  {
    name: 'cover',
    says: 'What to cover, every part chosen.',
    reach: at('cover', { ...maya, coverage: { ...maya.coverage, length: 'quick', extras: false } }),
  },
  {
    name: 'cover-some',
    says: 'What to cover, some parts chosen, the full way with extras.',
    reach: at('cover', {
      ...maya,
      coverage: { ...maya.coverage, domains: ['sensory', 'social'], length: 'full', extras: true },
    }),
  },
  {
    name: 'cover-none',
    says: 'What to cover, no part chosen.',
    reach: at('cover', { ...maya, coverage: { ...maya.coverage, domains: [] } }),
  },
];
