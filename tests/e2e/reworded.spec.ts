import { en } from '../../src/content/en/index.ts';
import { itemTitle, questionText } from '../../src/content/words.ts';
import { questionnaire, type ItemId } from '../../src/questions/index.ts';
import { NO_RESPONSES } from '../../src/responses/defaults.ts';
import { newDraft } from '../../src/storage/draft.ts';
import { toRecord } from '../../src/storage/record.ts';
import { families } from '../families/index.ts';
import { openKept } from './draft.ts';
import { expect, test } from './fixtures.ts';
import { fold, readPdf } from './read-pdf.ts';
import { expectStep, press } from './screen.ts';
import { savePdf } from './take-pdf.ts';

const { ui } = en;
const { responses } = families.maya;

// One thing that is a topic, one that is hard, one that goes well; worded as an older release did.
const THEN: Readonly<Partial<Record<ItemId, string>>> = {
  'sr-sudden-sound': 'How does it go when your child hears a bell?',
  'fm-copying': 'How does it go when your child copies from far away?',
  'sc-backpack': 'How does it go when your child packs the bag?',
};
const asked = Object.values(THEN).map((question) => en.summary.askedThen({ question }));
const today = (['sr-sudden-sound', 'fm-copying', 'sc-backpack'] as const).map((linkId) =>
  itemTitle(en, linkId),
);

const draft = newDraft(
  {
    cursor: 'check',
    responses: {
      ...responses,
      sharing: { ...responses.sharing, pages: ['school', 'questions', 'keep'] },
    },
  },
  {
    questionnaireVersion: questionnaire.version,
    locale: 'en',
    now: Date.UTC(2026, 10, 23),
    wordingOf: (linkId) => THEN[linkId] ?? questionText(en, NO_RESPONSES.child, linkId, 'K-2'),
  },
);
// Under the key that the helper writes to.
const kept = toRecord({ ...draft, id: 'current', rev: 1 });

test('A question reworded since is shown and printed as it was answered, until the parent says that the answer fits.', async ({
  page,
}) => {
  await openKept(page, kept, 'check');
  for (const text of asked) await expect(page.getByText(text, { exact: true })).toBeVisible();

  await page.goto('/#/summary');
  await expectStep(page, 'summary');
  expect(await foundIn(page.locator('main').innerText())).toEqual(ALL_THEN);

  await page.goto('/#/print');
  expect(await foundIn(page.locator('main').innerText())).toEqual(ALL_THEN);

  await page.goto('/#/take');
  const pdf = await readPdf(await savePdf(page));
  expect(await foundIn(Promise.resolve(pdf.text))).toEqual(ALL_THEN);

  await page.goto('/#/check');
  await press(page, ui.stored.rewordedOk);
  await expect(page.getByText(ui.stored.reworded)).toHaveCount(0);
  await page.goto('/#/print');
  expect(await foundIn(page.locator('main').innerText())).toEqual(ALL_NOW);
});

const ALL_THEN = { asked: [true, true, true], today: [false, false, false] };
const ALL_NOW = { asked: [false, false, false], today: [true, true, true] };

/** Which names of the three items stand in a text, however it is broken into lines. */
async function foundIn(reading: Promise<string>) {
  const text = fold(await reading).toLowerCase();
  const isIn = (name: string) => text.includes(fold(name).toLowerCase());
  return { asked: asked.map(isIn), today: today.map(isIn) };
}
