import { en } from '../../src/content/en/index.ts';
import type { Tab } from '../lib/browser.ts';
import { ask, press } from './acts.ts';
import type { Kind } from './build.ts';
import type { Content } from './content.ts';

/** What there is to know of an app: a few names and places, by which it is read and pressed. */
export type App = Readonly<{
  name: string;
  title: string;
  kind: Kind;
  /** What stands on the first screen, and where. */
  first: Readonly<{ where: string; text: string }>;
  /** The button of the first screen; without one the questions are there at once. */
  start?: string;
  /** What is chosen first after that. */
  firstChoice: string;
  /** Where the question stands, and the button to the next one; without one all stand on one page. */
  question?: Readonly<{ where: string; next: string }>;
  /** What stands between the first choice and the first question. */
  toQuestions?: (tab: Tab) => Promise<void>;
  /** What stands between two questions here and there. */
  between?: (tab: Tab) => Promise<void>;
}>;

/** All apps, each asking the same questions in the same words; ours first. */
export function appsOf(content: Content): readonly App[] {
  const first = { where: 'h1', text: content.title };
  const answer = content.answers[1]?.label ?? '';
  const wizard = { first, start: content.start, firstChoice: answer };
  const question = { where: 'h1', next: content.next };
  const text = content.questions[0]?.text ?? '';
  return [
    {
      name: 'ours',
      title: 'ours',
      kind: 'ours',
      first,
      start: content.start,
      firstChoice: en.ui.device.own,
      question,
      toQuestions: fillInOurs,
      between: passByOurs,
    },
    { name: 'floor', title: 'by hand', kind: 'by-hand', ...wizard, question },
    { name: 'same', title: 'by hand, our screens', kind: 'same', ...wizard, question },
    {
      name: 'surveyjs',
      title: 'SurveyJS',
      kind: 'vite',
      ...wizard,
      question: { where: '.sd-question__title', next: content.next },
    },
    { name: 'jsonforms', title: 'JSON Forms', kind: 'vite', ...wizard, question },
    { name: 'rjsf', title: 'rjsf', kind: 'vite', ...wizard, question },
    {
      name: 'lforms',
      title: 'LHC-Forms',
      kind: 'lforms',
      first: { where: '#app', text },
      firstChoice: answer,
    },
  ];
}

/** Presses a button by the probe: Playwright's own way puts a large script into the page, and so into its heap. */
async function pressButton(tab: Tab, name: string): Promise<void> {
  const named = JSON.stringify(name);
  await ask(tab, `bench.buttonSoon(${named})`);
  await press(tab, `bench.button(${named})`, name);
}

const isAt = (part: string) => (url: URL) => url.hash.startsWith(`#/${part}`);

/** From whose device it is, over who the child is, to the full path. */
async function fillInOurs(tab: Tab): Promise<void> {
  const { page } = tab;
  const { ui } = en;
  await pressButton(tab, ui.common.continue);
  await page.waitForURL(isAt('child'));
  await ask(tab, `bench.select(${JSON.stringify(ui.aboutChild.grade)}, '3')`);
  await pressButton(tab, ui.common.continue);
  await page.waitForURL(isAt('cover'));
  const full = JSON.stringify(ui.cover.full);
  await ask(tab, `bench.choiceSoon(${full})`);
  await press(tab, `bench.choice(${full})`, ui.cover.full);
  await pressButton(tab, ui.common.continue);
  await page.waitForURL(isAt('domain/'));
  await pressButton(tab, ui.domain.start);
  await page.waitForURL(isAt('q/'));
}

/** The end of one part of the school day and the beginning of the next. */
async function passByOurs(tab: Tab): Promise<void> {
  const { page } = tab;
  if (!isAt('wrap/')(new URL(page.url()))) return;
  await pressButton(tab, en.ui.common.continue);
  await page.waitForURL((url) => !isAt('wrap/')(url));
  if (!isAt('domain/')(new URL(page.url()))) return;
  await pressButton(tab, en.ui.domain.start);
  await page.waitForURL(isAt('q/'));
}
