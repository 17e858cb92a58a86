import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../src/content/en/index.ts';
import { questionText } from '../../src/content/words.ts';
import type { ItemId } from '../../src/questions/index.ts';
import { families } from '../families/index.ts';
import { ANSWERS, type Diary, lost, randomFrom } from '../kills/diary.ts';
import { choose, patient, said, statusOf } from './acts.ts';
import type { Tab } from './engine.ts';
import { serveFaulty } from './faulty-site.ts';
import { startFirefox } from './firefox.ts';
import { openWith, readAnswers } from './kept.ts';

const KILLS = Number(process.env['FIREFOX_KILLS'] ?? 5);
const SEED = Number(process.env['KILL_SEED'] ?? 0) + 200_000;

/** It ends some time after answering began, within so many milliseconds. */
const WITHIN = 4000;

const { responses } = families.maya;
const unanswered = { ...responses, answers: {} };
const QUESTIONS = ['fm-copying', 'fm-hand-stamina', 'sr-room-noise'] as const;

test.each(Array.from({ length: KILLS }, (_, index) => SEED + index + 1))(
  'F01 When Firefox is killed no answer shown as saved is lost (seed %i).',
  async (seed) => {
    const profile = mkdtempSync(join(tmpdir(), 'backpack-notes-firefox-'));
    const site = await serveFaulty({});
    const random = randomFrom(seed);
    const first = await startFirefox(profile);
    const tab = await first.newTab();
    await openWith(tab, site, unanswered, `q/${QUESTIONS[0]}`);
    const diary: Diary = new Map();
    const answering = answerOn(tab, diary, random).catch(() => 'gone');
    expect(await Promise.race([answering, after(1000 + random() * WITHIN)])).toBe('time');
    // What is said after this moment may be kept, and need not be.
    const atTheEnd: Diary = new Map(diary);
    await first.kill();
    const second = await startFirefox(profile);
    const again = await second.newTab();
    await again.open(site.address);
    await expect.poll(() => said(again, en.ui.drafts.goOn), patient).toBe(en.ui.drafts.goOn);
    const kept = await readAnswers(again);
    expect(kept).toHaveLength(1);
    expect(lost(withLater(atTheEnd, diary), kept[0] ?? {})).toEqual([]);
    await second.kill();
    await site.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
);

/** Answers one question after another, and notes which answers were shown as saved. */
async function answerOn(tab: Tab, diary: Diary, random: () => number): Promise<never> {
  for (;;) {
    for (const question of QUESTIONS) {
      await stand(tab, question);
      const answer = ANSWERS[Math.floor(random() * ANSWERS.length)] ?? 'goes-well';
      const before = diary.get(question) ?? { saved: null, since: [] };
      diary.set(question, { ...before, since: [...before.since, answer] });
      await choose(tab, `answer.${answer}`);
      await expect.poll(() => statusOf(tab), patient).toBe(en.ui.saving.saved);
      diary.set(question, { saved: answer, since: [] });
    }
  }
}

async function stand(tab: Tab, question: ItemId): Promise<void> {
  const text = questionText(en, responses.child, question, 'K-2');
  await tab.run((id) => {
    location.hash = `#/q/${id}`;
  }, question);
  await expect.poll(() => said(tab, text), patient).toBe(text);
}

/** What was shown as saved at the end, with what was said until then or since. */
function withLater(atTheEnd: Diary, later: Diary): Diary {
  return new Map(
    [...atTheEnd].map(([question, { saved, since }]) => {
      const last = later.get(question) ?? { saved: null, since: [] };
      const isSaved = last.saved !== null && last.saved !== saved;
      return [
        question,
        { saved, since: [...since, ...last.since, ...(isSaved ? [last.saved] : [])] },
      ];
    }),
  );
}

function after(milliseconds: number): Promise<'time'> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('time'), milliseconds);
  });
}
