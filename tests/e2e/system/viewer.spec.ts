import type { Page } from '@playwright/test';
import { en } from '../../../src/content/en/index.ts';
import { es } from '../../../src/content/es/index.ts';
import type { Locale } from '../../../src/content/locales.ts';
import type { Answer, Bundle, Question, Said } from '../../../src/fhir/schema.ts';
import { families, type FamilyName } from '../../families/index.ts';
import { bundleOf } from '../../fhir/bundles.ts';
import { openWith } from '../draft.ts';
import { expect, test } from '../fixtures.ts';
import { press } from '../screen.ts';
import { saveSystemFile } from './save-file.ts';
import { showInViewer, type Shown } from './viewer.ts';

test.describe.configure({ timeout: 120_000 });

test('The file that a parent saves is shown by a public viewer, questions and answers.', async ({
  page,
  browser,
}) => {
  await openWith(page, families.maya.responses, 'take');
  await press(page, en.ui.system.open);
  const { bundle } = await saveSystemFile(page);
  const shown = await showInViewer(browser, bundle);
  expectWhole(shown, bundle);
  await expect(shown.page.getByText(en.ui.system.file.label, { exact: true })).toBeVisible();
  expect(await missingTexts(shown.page, bundle)).toEqual([]);
  expect(await missingAnswers(shown.page, bundle)).toEqual([]);
  expect(shown.faults).toEqual([]);
  await shown.close();
});

const others: readonly (readonly [FamilyName, Locale])[] = [
  ['many-scripts', 'es'],
  ['long-notes', 'en'],
  ['a4-sudden', 'es'],
  ['silent', 'en'],
];

for (const [name, locale] of others) {
  test(`The viewer gives back all of the file of ${name}, in “${locale}”.`, async ({ browser }) => {
    const bundle = bundleOf(families[name].responses, { withName: true, withHealth: true }, locale);
    const shown = await showInViewer(browser, bundle);
    expectWhole(shown, bundle);
    const { label } = { en, es }[locale].ui.system.file;
    await expect(shown.page.getByText(label, { exact: true })).toBeVisible();
    expect(await missingTexts(shown.page, bundle)).toEqual([]);
    expect(await missingAnswers(shown.page, bundle)).toEqual([]);
    expect(shown.faults).toEqual([]);
    await shown.close();
  });
}

/** The viewer took in every question and every answer as we wrote it. */
function expectWhole({ questions, response }: Shown, { entry }: Bundle): void {
  const [{ resource: asked }, { resource: said }] = entry;
  expect(questions.item.map(bare)).toEqual(asked.item.map(bare));
  expect(response.item.map(bareSaid)).toEqual(said.item.map(bareSaid));
}

/** A question as the viewer and we both write it. */
function bare(question: Question): unknown {
  const { linkId, text, type } = question;
  return {
    linkId,
    text,
    type,
    repeats: 'repeats' in question && question.repeats === true,
    options:
      question.type === 'choice'
        ? question.answerOption.map(({ valueCoding }) => code(valueCoding))
        : [],
    item: question.type === 'group' ? question.item.map(bare) : [],
  };
}

function bareSaid({ linkId, text, answer = [], item = [] }: Said): unknown {
  return { linkId, text, answer, item: item.map(bareSaid) };
}

function code({ system, code: own, display }: NonNullable<Answer['valueCoding']>): unknown {
  return { system, code: own, display };
}

/** Texts of questions that do not stand on the screen. */
async function missingTexts(page: Page, { entry }: Bundle): Promise<readonly string[]> {
  const seen = plain(await page.locator('#form').innerText());
  return entry[0].resource.item.flatMap(textsIn).filter((text) => !seen.includes(plain(text)));
}

function textsIn(question: Question): readonly string[] {
  return [question.text, ...(question.type === 'group' ? question.item.flatMap(textsIn) : [])];
}

/** Answers that stand neither on the screen nor in a field of it. */
async function missingAnswers(page: Page, { entry }: Bundle): Promise<readonly string[]> {
  const fields = page.locator('#form input, #form textarea');
  const values = await fields.evaluateAll((all) =>
    all.map((field) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
    ),
  );
  const seen = plain(`${values.join('\n')}\n${await page.locator('#form').innerText()}`);
  return entry[1].resource.item.flatMap(answersIn).filter((text) => !seen.includes(plain(text)));
}

function answersIn({ answer = [], item = [] }: Said): readonly string[] {
  return [
    ...answer.map(({ valueCoding, valueString }) => valueCoding?.display ?? valueString ?? ''),
    ...item.flatMap(answersIn),
  ];
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
