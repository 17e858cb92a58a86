import type { Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import type { Words } from '../../src/content/words.ts';
import { tickOnly } from './fill.ts';
import { begin, choose, expectStep, goOn, group, press } from './screen.ts';

/** What a parent writes on the short walk, each in another field. */
export type Written = Readonly<{ name: string; helps: string; example: string }>;

const NOTHING: Written = { name: '', helps: '', example: '' };

/**
 * Walks from welcome to the take step the shortest way that meets every kind of screen: one part of
 * the school day, each question hard, one topic.
 * @param look called on each screen once it is filled in
 * @param words those of the language that the browser begins in
 */
export async function shortWalk(
  page: Page,
  { name, helps, example }: Written = NOTHING,
  look: () => Promise<void> = () => Promise.resolve(),
  words: Words = en,
): Promise<void> {
  const { ui, followups } = words;
  const leave = async (go: (page: Page, words: Words) => Promise<void>) => {
    await look();
    await go(page, words);
  };
  await page.goto('/');
  await leave(begin);
  await page.getByLabel(ui.aboutChild.nickname).fill(name);
  await page.getByLabel(ui.aboutChild.grade, { exact: true }).selectOption(followups.grades['3']);
  await leave(goOn);
  await tickOnly(group(page, ui.cover.domains), [followups.domains['fine-motor']]);
  await page.getByRole('radio', { name: ui.cover.quick }).check();
  await leave(goOn);
  await leave((at) => press(at, ui.domain.start));
  await answerAll(page, words, () => leave(goOn));
  await page.getByLabel(ui.wrap.helps).fill(helps);
  for (const step of ['strengths', 'health', 'topics']) {
    await leave(goOn);
    await expectStep(page, step);
  }
  await group(page, ui.topics.list).getByRole('checkbox').first().check();
  await leave(goOn);
  await page.getByLabel(ui.details.example).fill(example);
  await leave(goOn);
  await leave((at) => press(at, ui.check.next));
  await leave((at) => press(at, words.summary.toTake));
  await expectStep(page, 'take');
  await look();
}

async function answerAll(page: Page, words: Words, next: () => Promise<void>): Promise<void> {
  const heading = page.locator('h1');
  await expectAnswerable(page);
  while (page.url().includes('#/q/')) {
    const before = page.url();
    await choose(page, 'sometimes-hard', words);
    await next();
    await page.waitForURL((url) => url.href !== before);
    await heading.waitFor();
  }
}

function expectAnswerable(page: Page): Promise<void> {
  return page.waitForURL((url) => url.hash.startsWith('#/q/'));
}
