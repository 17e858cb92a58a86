import { test as base } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import { es } from '../../src/content/es/index.ts';
import type { Words } from '../../src/content/words.ts';
import { PSEUDO_CONFIG, servePseudo } from '../e2e/pseudo/serve.ts';
import { pseudo } from '../pseudo/pseudo.ts';
import type { Visit } from '../states/state.ts';
import type { Tongue } from './modes.ts';

/** The words of each language that states are looked at in. */
const WORDS: Readonly<Record<Tongue, Words>> = {
  en,
  es,
  long: pseudo(en, 'long'),
  rtl: pseudo(en, 'rtl'),
};

/**
 * Playwright's test, with a page in one of the languages and its words. No worker loads the whole app
 * once more for each of these tests. What the console says is heard elsewhere: some states are broken
 * on purpose.
 */
export const test = base.extend<Readonly<{ tongue: Tongue; visit: Visit }>>({
  tongue: ['en', { option: true }],
  locale: async ({ tongue }, give) => give(tongue === 'en' ? 'en-US' : 'es-US'),
  visit: async ({ page, context, tongue }, give) => {
    await context.addInitScript((kind) => {
      Reflect.set(globalThis, 'pseudoKind', kind);
      // The same voices on every machine, so that the button to read aloud is looked at too.
      const own = { localService: true, default: false };
      const voices = ['en-US', 'es-US'].map((lang) => ({ ...own, lang, name: lang }));
      Reflect.set(speechSynthesis, 'getVoices', () => voices);
      if (!('serviceWorker' in navigator)) return;
      navigator.serviceWorker.register = () => Promise.reject(new Error('Not in this test.'));
    }, tongue);
    await give({ page, words: WORDS[tongue] });
  },
});

/** The same, on a build in which a pseudo language stands for Spanish. */
export const pseudoTest = test.extend<object, Readonly<{ pseudoSite: string }>>({
  pseudoSite: [
    async ({ browserName: _browser }, give) => {
      const site = await servePseudo(PSEUDO_CONFIG);
      await give(site.address);
      await site.stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ pseudoSite }, give) => give(pseudoSite),
});
