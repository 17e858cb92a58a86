import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { root } from '../../../scripts/lib/root.mjs';
import { test } from '../../access/fixtures.ts';
import { allowReader, heard, listen, readAloud } from '../../access/reader.ts';
import { openWith } from '../draft.ts';
import { choose, goOn } from '../screen.ts';
import { shortWalk } from '../short-walk.ts';
import { makePdf } from '../take-pdf.ts';
import { questionText } from '../../../src/content/words.ts';
import { unanswered, type Visit } from '../../states/state.ts';

test.describe.configure({ timeout: 240_000 });

const SAID = { name: 'Ana', helps: 'A short break.', example: 'On Monday she wrote two lines.' };

for (const tongue of ['en', 'es'] as const) {
  test.describe(`with a screen reader, in ${tongue}`, () => {
    test.use({ tongue });

    test('the whole walk is said as the transcript has it, and nothing twice.', async ({
      visit,
    }) => {
      const { page, words } = visit;
      await allowReader(page);
      const pages: string[] = [];
      const look = async () => {
        await settled(visit);
        pages.push(await readPage(page));
      };
      await shortWalk(page, SAID, look, words);
      await makePdf(page, words);
      await look();
      expectAsKept(`${tongue}-walk`, pages.join('\n\n'));
    });

    test('what happens is told: an error, what is saved, and the next question.', async ({
      visit: { page, words },
    }) => {
      await allowReader(page);
      const told: string[] = [];
      const saved = `polite: ${words.ui.saving.saved}`;
      const tell = async (what: string, act: () => Promise<void>, last: string) => {
        await settled({ page, words });
        await listen(page);
        await act();
        told.push(`# ${what}`, ...(await heard(page, last)), '');
      };
      await openWith(page, unanswered, 'q/fm-copying');
      const faults = `group, ${words.ui.errors.heading}`;
      await tell('Continue without an answer', () => goOn(page, words), faults);
      await tell('An answer', () => choose(page, 'often-hard', words), saved);
      // Where the parent stands is saved without a word.
      const next = questionText(words, unanswered.child, 'fm-class-tools', 'K-2');
      await tell('Continue', () => goOn(page, words), `heading, ${next}, level 1`);
      expectAsKept(`${tongue}-news`, told.join('\n'));
    });
  });
}

/** Waits until a screen says what it goes on to say: all parts are there, and nothing is on its way. */
async function settled({ page, words }: Visit): Promise<void> {
  await page.locator('#app[data-begun] h1').first().waitFor();
  await page.getByRole('alert').waitFor({ state: 'attached' });
  await expect(page.getByText(words.ui.saving.saving, { exact: true })).toHaveCount(0);
}

/** A page as it is read: its title first, then everything on it. */
async function readPage(page: Page): Promise<string> {
  const said = await readAloud(page);
  // An empty place of a table is only a cell.
  const twice = said.filter((phrase, index) => phrase === said[index - 1] && phrase !== 'cell');
  expect(twice, `Nothing is said twice on ${page.url()}`).toEqual([]);
  return [`# ${await page.title()}`, ...said].join('\n');
}

function expectAsKept(name: string, text: string): void {
  const file = join(root, `tests/e2e/access/transcripts/${name}.txt`);
  if (process.env['ACCEPT'] === '1' || !existsSync(file)) writeFileSync(file, `${text}\n`);
  expect(`${text}\n`).toBe(readFileSync(file, 'utf8'));
}
