import type { Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import { es } from '../../src/content/es/index.ts';
import { forBand, questionText, type Words } from '../../src/content/words.ts';
import { spokenSummary } from '../../src/document/compose/spoken-summary.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { families } from '../families/index.ts';
import { openWith } from './draft.ts';
import { expect, test } from './fixtures.ts';
import { expectStep, goOn } from './screen.ts';

const ID = 'fm-hand-stamina';
const { responses } = families.maya;
const AMERICAN = { name: 'Own', lang: 'en-US', localService: true, default: true };
const MEXICAN = { name: 'Propia', lang: 'es-MX', localService: true, default: false };
const SERVED = { name: 'Far away', lang: 'en-US', localService: false, default: false };

test('A parent has a question read aloud by the device, in either language, and stops it.', async ({
  page,
}) => {
  await giveVoices(page, [SERVED, AMERICAN, MEXICAN]);
  await openWith(page, responses, `q/${ID}`);
  await button(page, en.ui.common.readAloud).click();
  expect(await said(page)).toEqual(question(en).map((text) => `Own: ${text}`));
  await button(page, en.ui.common.stopReading).click();
  expect(await said(page)).toEqual([]);
  await page.getByRole('button', { name: 'Español' }).click();
  await button(page, es.ui.common.readAloud).click();
  expect(await said(page)).toEqual(question(es).map((text) => `Propia: ${text}`));
});

test('The voice ends by itself, and stops on the way to another screen.', async ({ page }) => {
  await giveVoices(page, [AMERICAN]);
  await openWith(page, responses, `q/${ID}`);
  const start = button(page, en.ui.common.readAloud);
  await start.click();
  await page.evaluate(() => window.dispatchEvent(new Event('all-said')));
  await expect(start).toBeFocused();
  await start.click();
  expect(await said(page)).toHaveLength(question(en).length);
  await goOn(page);
  await expect(page).not.toHaveURL(`/#/q/${ID}`);
  await expect(start).toBeVisible();
  expect(await said(page)).toEqual([]);
  await page.goBack();
  await expectStep(page, `q/${ID}`);
  await expect(start).toBeVisible();
});

test('The voice stops when the page is hidden.', async ({ page }) => {
  await giveVoices(page, [AMERICAN]);
  await openWith(page, responses, `q/${ID}`);
  await button(page, en.ui.common.readAloud).click();
  expect(await said(page)).toHaveLength(question(en).length);
  // What it told the device to say last, seen before the empty page takes the place of this one.
  await page.evaluate(() => {
    window.addEventListener('pagehide', () =>
      sessionStorage.setItem('waiting', String(Reflect.get(window, 'waiting').length)),
    );
  });
  await button(page, en.ui.common.hide).click();
  await page.waitForURL('about:blank');
  await page.goto('/#/');
  expect(await page.evaluate(() => sessionStorage.getItem('waiting'))).toBe('0');
});

test('The voice stops when the page is left or closed.', async ({ page }) => {
  await giveVoices(page, [AMERICAN]);
  await openWith(page, responses, `q/${ID}`);
  await button(page, en.ui.common.readAloud).click();
  expect(await said(page)).toHaveLength(question(en).length);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await said(page)).toEqual([]);
});

test('The voice stops on the way to a page beside the interview, and by the browser’s Back.', async ({
  page,
}) => {
  await giveVoices(page, [AMERICAN]);
  await openWith(page, responses, 'summary');
  await page.goto(`/#/q/${ID}`);
  await expectStep(page, `q/${ID}`);
  await button(page, en.ui.common.readAloud).click();
  await page.getByRole('link', { name: en.ui.common.stored }).click();
  await expect(page.locator('h1')).toHaveText(en.ui.stored.heading);
  expect(await said(page)).toEqual([]);
  await page.goBack();
  await button(page, en.ui.common.readAloud).click();
  expect(await said(page)).toHaveLength(question(en).length);
  await page.goBack();
  await expectStep(page, 'summary');
  expect(await said(page)).toEqual([]);
});

test('A parent has the summary read aloud.', async ({ page }) => {
  await giveVoices(page, [AMERICAN]);
  await openWith(page, responses, 'summary');
  await expectStep(page, 'summary');
  await button(page, en.ui.common.readAloud).click();
  const today = await page.evaluate(() => new Intl.DateTimeFormat('en-CA').format());
  const summary = summarise(questionnaire, responses);
  const whole = { ...summary, sharing: { ...summary.sharing, includePrivate: true } };
  expect(await said(page)).toEqual(
    spokenSummary(whole, en, today).map(({ text }) => `Own: ${text}`),
  );
});

test('Where only a server could speak, there is nothing to press.', async ({ page }) => {
  await giveVoices(page, [SERVED, MEXICAN]);
  await openWith(page, responses, `q/${ID}`);
  await expect(page.getByRole('radio')).toHaveCount(4);
  await expect(button(page, en.ui.common.readAloud)).toHaveCount(0);
});

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

function question(words: Words): readonly string[] {
  const { answers } = words.followups;
  return [
    questionText(words, responses.child, ID, 'K-2'),
    forBand(words.items[ID].hint, 'K-2'),
    answers['goes-well'],
    answers['sometimes-hard'],
    answers['often-hard'],
    answers['not-seen'],
    words.ui.question.notSeenHint,
  ];
}

/** What the device has been told to say and has not said yet: the voice's name and the text. */
function said(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>('window.waiting');
}

/** A device with voices of its own, which never speaks by itself: `all-said` makes it end. */
async function giveVoices(page: Page, voices: readonly object[]): Promise<void> {
  await page.addInitScript((given) => {
    class Utterance extends EventTarget {
      voice: { name: string } | null = null;
      lang = '';
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    let queue: Utterance[] = [];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => given,
      speak: (one: Utterance) => queue.push(one),
      cancel: () => {
        const stopped = queue;
        queue = [];
        for (const one of stopped) one.dispatchEvent(new Event('error'));
      },
    });
    window.addEventListener('all-said', () => {
      const ended = queue;
      queue = [];
      for (const one of ended) one.dispatchEvent(new Event('end'));
    });
    Object.defineProperties(window, {
      speechSynthesis: { value: speech },
      SpeechSynthesisUtterance: { value: Utterance },
      waiting: { get: () => queue.map(({ voice, text }) => `${voice?.name}: ${text}`) },
    });
  }, voices);
}
