import { constantFrom, sample, tuple } from 'fast-check';
import type { Page } from '@playwright/test';
import { en } from '../../../src/content/en/index.ts';
import { es } from '../../../src/content/es/index.ts';
import type { Words } from '../../../src/content/words.ts';
import { keptDrafts } from '../draft.ts';
import { choose, chosenRadios, goOn, press } from '../screen.ts';
import { fault } from './faults.ts';
import { expect, openQuestion, QUESTION, status, test } from './fixtures.ts';

/** What the parent does on the way; twice as often what there is most of. */
const ACTS = [
  ...(['answer', 'answer', 'continue', 'continue', 'back', 'skip', 'clear', 'reload'] as const),
  'language',
] as const;

/** Answers to choose from. */
const ANSWERS = ['goes-well', 'often-hard', 'not-seen'] as const;

type Act = (typeof ACTS)[number];
type Answer = (typeof ANSWERS)[number];

test(fault('F36').name, async ({ page }) => {
  const seed = Date.now();
  const walk = sample(tuple(constantFrom(...ACTS), constantFrom(...ANSWERS)), {
    numRuns: 40,
    seed,
  });
  const model = new Map<string, Answer>();
  let words: Words = en;
  await openQuestion(page);
  for (const [act, answer] of walk) {
    const id = await questionOn(page);
    await take(page, act, answer, words);
    if (act === 'answer') model.set(id, answer);
    if (act === 'clear') model.delete(id);
    if (act === 'language') words = words === en ? es : en;
    await expectShown(page, model, seed);
  }
  await expect(status(page)).toHaveText(words.ui.saving.saved);
  const kept = (await keptDrafts(page)).map(({ responses }) => responses.answers);
  expect(kept, `The seed was ${seed}.`).toEqual([Object.fromEntries(model)]);
});

/** The question that the parent stands on; off the questions, they begin at the first one again. */
async function questionOn(page: Page): Promise<string> {
  const hash = await page.evaluate(() => location.hash);
  if (!hash.startsWith('#/q/')) await page.goto(`/#/${QUESTION}`);
  return (await page.evaluate(() => location.hash)).slice('#/q/'.length);
}

async function take(page: Page, act: Act, answer: Answer, words: Words): Promise<void> {
  const { question, common } = words.ui;
  switch (act) {
    case 'answer':
      return choose(page, answer, words);
    case 'continue':
      return goOn(page, words);
    case 'back':
      return press(page, common.back);
    case 'reload':
      return void (await page.reload());
    case 'language':
      return press(page, words === en ? 'Español' : 'English');
    case 'skip':
    case 'clear': {
      // One of the two is there: only what was answered can be taken back.
      const wanted = page.getByRole('button', { name: question[act], exact: true });
      if (await wanted.isVisible()) await wanted.click();
    }
  }
}

/** The screen shows the answer of the model, whatever happened before. */
async function expectShown(page: Page, model: ReadonlyMap<string, Answer>, seed: number) {
  const hash = await page.evaluate(() => location.hash);
  if (!hash.startsWith('#/q/')) return;
  const answer = model.get(hash.slice('#/q/'.length));
  const wanted = answer === undefined ? [] : [`answer.${answer}`];
  const shown = () => chosenRadios(page).evaluateAll((radios) => radios.map(({ id }) => id));
  await expect.poll(shown, `${hash}, seed ${seed}`).toEqual(wanted);
}
