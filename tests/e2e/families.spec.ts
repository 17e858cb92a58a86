import type { Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import { families, type FamilyName } from '../families/index.ts';
import { typedTexts, type Typed } from '../families/texts.ts';
import { answerLines, chosenTexts, topicHeads } from './chosen.ts';
import { expect, test } from './fixtures.ts';
import { fold, foldPdf, readPdf, timesIn, wordsIn } from './read-pdf.ts';
import { questionsOn, textsOn } from './read-screen.ts';
import { expectStep, press } from './screen.ts';
import { savePdf } from './take-pdf.ts';
import { walk } from './walk.ts';

const { ui } = en;

// Some sixty screens are filled in one by one.
test.describe.configure({ timeout: 120_000 });

// Lines to write on stand on paper only where a page has room left for them: they are compared apart.
const PRINTED =
  'h2:not([data-if-room] *), h3:not(li > h3, [data-if-room] *), h4, p, li, dt, dd, td';

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
    expect(notOnce(fold(print.texts.join('')), typed)).toEqual([]);
    expect(missingFrom(paper, print.texts)).toEqual([]);
    expect(notAmong([...print.words, ...print.ifRoom], wordsIn(pdf.text))).toEqual([]);
    expect(notAmong(wordsIn(pdf.text), print.words)).toEqual([]);

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
    texts: await textsOn(main, 'h2, h3, h4, p, li, dt, dd'),
    topicTexts: await textsOn(main.locator('dl'), 'dt, dd'),
    ticked: await questionsOn(page, true),
    unticked: await questionsOn(page, false),
  };
  await press(page, en.summary.toTake);
  await expectStep(page, 'take');
  return found;
}

async function readPrintView(page: Page) {
  await page.getByRole('link', { name: ui.take.print, exact: true }).click();
  await expectStep(page, 'print');
  const texts = await textsOn(page.getByRole('article'), PRINTED);
  const ifRoom = wordsIn((await textsOn(page.locator('[data-if-room]'), 'h2, h3')).join(' '));
  // Narrow heads stand side by side on paper, each broken into lines: they are compared by words.
  const heads = await textsOn(page.getByRole('article'), 'th, li > h3');
  await page.getByRole('link', { name: ui.common.back, exact: true }).click();
  await expectStep(page, 'take');
  return {
    texts,
    ifRoom,
    words: wordsIn([...texts, ...heads, en.disclaimer.paperFooter].join(' ')),
  };
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

function notAmong(words: readonly string[], wanted: readonly string[]): readonly string[] {
  const known = new Set(words);
  return wanted.filter((word) => !known.has(word));
}

function isShared({ where }: Typed): boolean {
  return !where.startsWith('details/sc-restroom-');
}
