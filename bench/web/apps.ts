import type { Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
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
  toQuestions?: (page: Page) => Promise<void>;
  /** What stands between two questions here and there. */
  between?: (page: Page) => Promise<void>;
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

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** From whose device it is, over who the child is, to the full path. */
async function fillInOurs(page: Page): Promise<void> {
  const { ui, followups } = en;
  await press(page, ui.common.continue);
  await page.getByLabel(ui.aboutChild.grade, { exact: true }).selectOption(followups.grades['3']);
  await press(page, ui.common.continue);
  await page.getByRole('radio', { name: ui.cover.full }).check();
  await press(page, ui.common.continue);
  await press(page, ui.domain.start);
  await page.waitForURL(({ hash }) => hash.startsWith('#/q/'));
}

/** The end of one part of the school day and the beginning of the next. */
async function passByOurs(page: Page): Promise<void> {
  if (!new URL(page.url()).hash.startsWith('#/wrap/')) return;
  await press(page, en.ui.common.continue);
  await page.waitForURL(({ hash }) => !hash.startsWith('#/wrap/'));
  if (!new URL(page.url()).hash.startsWith('#/domain/')) return;
  await press(page, en.ui.domain.start);
  await page.waitForURL(({ hash }) => hash.startsWith('#/q/'));
}
