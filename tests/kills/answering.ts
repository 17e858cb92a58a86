import { expect, type Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import { assert } from '../../src/lib/assert.ts';
import { begin, choose, goOn, press } from '../e2e/screen.ts';
import { type Answer, ANSWERS, type Diary } from './diary.ts';

const { ui, followups } = en;
/** Starts notes for grade 4 the full way, and stands on the first question. */
export async function beginFull(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await begin(page);
  await page.getByLabel(ui.aboutChild.grade, { exact: true }).selectOption(followups.grades['4']);
  await goOn(page);
  await page.getByRole('radio', { name: ui.cover.full }).check();
  await goOn(page);
  await press(page, ui.domain.start);
  await page.waitForURL(/#\/q\//u);
}

/**
 * Answers one question after another, each several times over, until the page is gone. Notes for each
 * which answer the page has shown as saved, and which were given after that.
 */
export async function answerOn(page: Page, diary: Diary, random: () => number): Promise<void> {
  for (;;) {
    const question = new URL(page.url()).hash.slice('#/q/'.length);
    const times = 1 + Math.floor(random() * 3);
    for (let time = 0; time < times; time += 1) {
      const answer = ANSWERS[Math.floor(random() * ANSWERS.length)];
      assert(answer, 'There are four answers.');
      await give(page, diary, question, answer);
    }
    await goOn(page);
    await page.waitForURL((url) => url.hash !== `#/q/${question}`);
    if (!page.url().includes('#/q/')) await toNextQuestion(page);
  }
}

async function give(page: Page, diary: Diary, question: string, answer: Answer): Promise<void> {
  const before = diary.get(question) ?? { saved: null, since: [] };
  diary.set(question, { ...before, since: [...before.since, answer] });
  await choose(page, answer);
  // From the click on the bar says "Saving…", until the database has said that it is written.
  await expect(page.getByRole('banner').getByRole('status')).toHaveText(ui.saving.saved);
  diary.set(question, { saved: answer, since: [] });
}

// After a part of the school day: the next part, or the first one again.
async function toNextQuestion(page: Page): Promise<void> {
  await goOn(page);
  await page.waitForURL(/#\/(?:domain\/|strengths)/u);
  if (page.url().includes('strengths')) {
    await page.evaluate(() => {
      window.location.hash = '#/domain/fine-motor';
    });
  }
  await press(page, ui.domain.start);
  await page.waitForURL(/#\/q\//u);
}
