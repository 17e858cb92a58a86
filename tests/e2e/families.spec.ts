import type { Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import { families, type FamilyName } from '../families/index.ts';
import { typedTexts, type Typed } from '../families/texts.ts';
import { answerLines, chosenTexts, topicHeads } from './chosen.ts';
import { expect, test } from './fixtures.ts';
import { fold, foldPdf, readPdf, timesIn, wordsIn } from './read-pdf.ts';
import { questionsOn, textsOn } from './read-screen.ts';
import { expectStep, press } from './screen.ts';
import { savePdf, walk } from './walk.ts';

const { ui } = en;

const WALKED: readonly FamilyName[] = [
  'long-notes',
  'amara-senior',
  'only-home',
  'kinder-coat',
  'leo-locker',
  'all-well',
  'silent',
];

for (const name of WALKED) {
  const family = families[name];
  const { responses } = family;

  test(`${family.title} Screen, print view and PDF say the same, and all of it.`, async ({
    page,
  }) => {
    await walk(page, family);
    const summary = await readSummary(page);
    const print = await readPrintView(page);
    const pdf = await readPdf(await savePdf(page));
    const paper = foldPdf(pdf.text, topicHeads(responses));
    const typed = typedTexts(responses);

    // All that was said is on paper, and what was typed stands there once.
    expect(notOnce(paper, typed)).toEqual([]);
    expect(missingFrom(paper, answerLines(responses))).toEqual([]);
    expect(missingFrom(paper, chosenTexts(responses))).toEqual([]);

    // The print view has the same words as the PDF, both ways.
    expect(notOnce(fold(print.join('')), typed)).toEqual([]);
    expect(missingFrom(paper, print)).toEqual([]);
    const words = new Set(wordsIn(print.join(' ')));
    expect(wordsIn(pdf.text).filter((word) => !words.has(word))).toEqual([]);

    // So has the summary screen; body care is left off there as on the pages for school.
    expect(notOnce(fold(summary.texts.join('')), typed.filter(isShared))).toEqual([]);
    expect(missingFrom(paper, summary.topicTexts)).toEqual([]);
    expect(missingFrom(paper, summary.ticked)).toEqual([]);
    expect(missingFrom(paper, summary.unticked)).toEqual(summary.unticked);
  });
}

async function readSummary(page: Page) {
  await press(page, ui.common.back);
  await expectStep(page, 'summary');
  const main = page.getByRole('main');
  const found = {
    texts: await textsOn(main),
    topicTexts: await textsOn(main.locator('dl')),
    ticked: await questionsOn(page, true),
    unticked: await questionsOn(page, false),
  };
  await press(page, en.summary.toTake);
  await expectStep(page, 'take');
  return found;
}

async function readPrintView(page: Page): Promise<readonly string[]> {
  await page.getByRole('link', { name: ui.take.print, exact: true }).click();
  await expectStep(page, 'print');
  const sheets = await textsOn(page.getByRole('article'));
  await page.getByRole('link', { name: ui.common.back, exact: true }).click();
  await expectStep(page, 'take');
  return [...sheets, en.disclaimer.paperFooter];
}

function notOnce(folded: string, typed: readonly Typed[]): readonly string[] {
  return typed.flatMap(({ text, where }) => {
    const times = timesIn(folded, fold(text));
    return times === 1 ? [] : [`${where}: ${times}`];
  });
}

/** The texts that do not stand in a folded text; a capital letter does not tell texts apart. */
function missingFrom(folded: string, texts: readonly string[]): readonly string[] {
  const whole = folded.toLocaleLowerCase('en');
  return texts.filter((text) => !whole.includes(fold(text).toLocaleLowerCase('en')));
}

function isShared({ where }: Typed): boolean {
  return !/^details\/sc-restroom-/u.test(where);
}
