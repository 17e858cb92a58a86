import type { Page } from '@playwright/test';
import { en } from '../../../src/content/en/index.ts';
import { expect } from '../fixtures.ts';
import { choose, expectStep, goOn, press } from '../screen.ts';

const { ui } = en;
const { observe } = ui;

/** Begins a teacher’s own notes of a child, on the teacher’s own device, and stands after the cover step. */
export async function beginAsTeacher(page: Page): Promise<void> {
  await page.goto('/#/observe');
  await press(page, observe.begin);
  await page.getByText(observe.device.own, { exact: true }).click();
  await goOn(page);
  await expectStep(page, 'child');
  await page.getByLabel(observe.aboutChild.nickname).fill('M.');
  await page.getByLabel(ui.aboutChild.grade, { exact: true }).selectOption('2');
  await goOn(page);
  await expectStep(page, 'cover');
  await goOn(page);
}

/** Answers every question on the way, and goes on until the domains are through. */
export async function answerAsTeacher(
  page: Page,
  look: () => Promise<void> = async () => {},
): Promise<void> {
  const isThrough = () => new URL(page.url()).hash === '#/strengths';
  while (!isThrough()) {
    const before = page.url();
    if (before.includes('#/q/')) {
      await look();
      await choose(page, 'goes-well');
    }
    const name = before.includes('#/domain/') ? ui.domain.start : ui.common.continue;
    await press(page, name);
    await expect(page).not.toHaveURL(before);
  }
}

/** Saves the teacher’s file from the take step; gives its path back. */
export async function saveTeacherFile(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await press(page, observe.saveFile.save);
  return (await waiting).path();
}
