import { expect, test, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '../../src/content/en/index.ts';
import { keptDrafts } from '../e2e/draft.ts';
import { answerOn, beginFull } from './answering.ts';
import { type Diary, lost, randomFrom } from './diary.ts';
import { startOn } from './own-chromium.ts';

const KILLS = Number(process.env['KILLS'] ?? 3);
const CRASHES = Number(process.env['CRASHES'] ?? 2);
const SEED = Number(process.env['KILL_SEED'] ?? 0);

/** It ends some time after answering began: at once, or within so many milliseconds. */
const WITHIN = 4000;

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

for (const number of numbered(KILLS)) {
  const seed = SEED + number;
  test(`Kill ${number}, seed ${seed}: no answer shown as saved is lost with the browser.`, async ({
    baseURL,
  }) => {
    const profile = mkdtempSync(join(tmpdir(), 'backpack-notes-kill-'));
    const random = randomFrom(seed);
    const first = await startOn(profile);
    const diary = await answerUntil(await first.newPage(), baseURL, random, first.kill);
    const second = await startOn(profile);
    await expectKept(await second.newPage(), baseURL, diary);
    await second.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}

for (const number of numbered(CRASHES)) {
  const seed = SEED + 100_000 + number;
  test(`Crash ${number}, seed ${seed}: no answer shown as saved is lost with the page.`, async ({
    baseURL,
  }) => {
    const profile = mkdtempSync(join(tmpdir(), 'backpack-notes-crash-'));
    const random = randomFrom(seed);
    const own = await startOn(profile);
    const page = await own.newPage();
    const diary = await answerUntil(page, baseURL, random, () => crash(page));
    await expectKept(await own.newPage(), baseURL, diary);
    await own.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}

/** Answers until the end comes; what the parent has seen by then. */
async function answerUntil(
  page: Page,
  address: string | undefined,
  random: () => number,
  end: () => Promise<void>,
): Promise<Diary> {
  const diary: Diary = new Map();
  await beginFull(page, address ?? '');
  const answering = answerOn(page, diary, random).catch((error: unknown) => String(error));
  const first = await Promise.race([answering, after(random() * WITHIN)]);
  expect(first, 'It ends in the middle of answering.').toBe('time');
  await end();
  await answering;
  test.info().annotations.push({ type: 'questions answered', description: `${diary.size}` });
  return diary;
}

function after(milliseconds: number): Promise<'time'> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('time'), milliseconds);
  });
}

async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The page that is asked cannot answer any more.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

/** The app opens with the notes, and all that was shown as saved is in them. */
async function expectKept(page: Page, address: string | undefined, diary: Diary): Promise<void> {
  await page.goto(address ?? '');
  await expect(page.getByRole('button', { name: en.ui.drafts.goOn })).toHaveCount(1);
  const drafts = await keptDrafts(page);
  expect(drafts).toHaveLength(1);
  expect(lost(diary, drafts[0]?.responses.answers ?? {})).toEqual([]);
}
