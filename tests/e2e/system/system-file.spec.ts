import { en } from '../../../src/content/en/index.ts';
import { es } from '../../../src/content/es/index.ts';
import { faultsIn } from '../../../src/fhir/check.ts';
import { families } from '../../families/index.ts';
import { expectedOf, readBack } from '../../fhir/read-back.ts';
import { keptDrafts, openWith } from '../draft.ts';
import { expect, test } from '../fixtures.ts';
import { keyOn } from '../keys.ts';
import { expectStep, goOn, press } from '../screen.ts';
import { saveSystemFile } from './save-file.ts';

const { ui } = en;
const { responses } = families.maya;
const shared = families['restroom-shared'].responses;

test('A parent who is asked for it saves a file for a clinic’s system; it names nobody by itself.', async ({
  page,
}) => {
  await openWith(page, responses, 'take');
  await press(page, ui.system.open);
  const { name, bundle } = await saveSystemFile(page);
  expect(name).toMatch(/^school-notes-\d{4}-\d{2}-\d{2}\.fhir\.json$/u);
  expect(faultsIn(bundle)).toEqual([]);
  expect(readBack(bundle)).toEqual(expectedOf(responses, false));
  expect(bundle.entry[1].resource.subject).toBe(undefined);
  // Nothing was changed by it.
  expect((await keptDrafts(page)).map((draft) => draft.responses)).toEqual([responses]);
});

test('The name and the health ticks go along when the parent ticks so, by keyboard alone.', async ({
  page,
}) => {
  await openWith(page, responses, 'take');
  await keyOn(page, page.getByRole('button', { name: ui.system.open }), 'Enter');
  await keyOn(page, page.getByRole('checkbox', { name: ui.system.withName }), 'Space');
  await keyOn(page, page.getByRole('checkbox', { name: ui.system.withHealth }), 'Space');
  const waiting = page.waitForEvent('download');
  await keyOn(page, page.getByRole('button', { name: ui.system.save }), 'Enter');
  await waiting;
  const { bundle } = await saveSystemFile(page);
  expect(readBack(bundle)).toEqual(expectedOf(responses, true));
  expect(bundle.entry[1].resource.subject).toEqual({ type: 'Patient', display: 'Maya' });
});

test('Body care goes along as the parent ticked for the pages.', async ({ page }) => {
  await openWith(page, shared, 'take');
  await press(page, ui.system.open);
  const withIt = await saveSystemFile(page);
  await page.getByRole('checkbox', { name: ui.take.includePrivate }).uncheck();
  const without = await saveSystemFile(page);
  const sharing = { ...shared.sharing, includePrivate: false };
  expect([withIt, without].map(({ bundle }) => readBack(bundle))).toEqual([
    expectedOf(shared, false),
    expectedOf({ ...shared, sharing }, false),
  ]);
});

test('The file is in the language of the pages, and holds the other as translations.', async ({
  page,
}) => {
  await openWith(
    page,
    { ...responses, sharing: { ...responses.sharing, paperLocale: 'es' } },
    'take',
  );
  await press(page, ui.system.open);
  const { bundle } = await saveSystemFile(page);
  const [{ resource }] = bundle.entry;
  expect(faultsIn(bundle)).toEqual([]);
  expect(resource.language).toBe(es.ui.locale);
  const parts = resource.item.map(({ text, _text: { extension } }) => ({
    text,
    others: extension.map(({ extension: [lang, content] }) => ({ ...lang, ...content })),
  }));
  expect(parts[1]).toEqual({
    text: es.followups.domains['fine-motor'],
    others: [
      {
        url: 'content',
        valueCode: en.ui.locale,
        valueString: en.followups.domains['fine-motor'],
      },
    ],
  });
});

test('Where the file cannot be saved, a sentence says so, and nothing is lost.', async ({
  page,
}) => {
  await openWith(page, responses, 'take');
  await press(page, ui.system.open);
  await page.evaluate(() => {
    URL.createObjectURL = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await press(page, ui.system.save);
  await expect(page.getByText(ui.system.failed, { exact: true })).toBeVisible();
  expect((await keptDrafts(page)).map((draft) => draft.responses)).toEqual([responses]);
});

test('On a shared device the file is made from memory alone.', async ({ page }) => {
  await page.goto('/#/');
  await press(page, ui.welcome.start);
  await page.getByText(ui.device.shared, { exact: true }).click();
  await goOn(page);
  await page.getByLabel(ui.aboutChild.grade, { exact: true }).selectOption('2');
  await goOn(page);
  await expectStep(page, 'cover');
  await page.goto('/#/take');
  await press(page, ui.system.open);
  const { bundle } = await saveSystemFile(page);
  expect(faultsIn(bundle)).toEqual([]);
  expect(readBack(bundle).grade).toEqual(['2']);
  expect(await keptDrafts(page)).toEqual([]);
});

test('A teacher’s notes are no family observation: the file is not offered.', async ({ page }) => {
  const child = { ...responses.child, informant: 'teacher' as const };
  await openWith(page, { ...responses, child }, 'take');
  await expect(page.getByRole('heading', { name: ui.observe.take.heading })).toBeVisible();
  await expect(page.getByRole('heading', { name: ui.system.heading })).toHaveCount(0);
});
