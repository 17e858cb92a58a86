import { en } from '../../../src/content/en/index.ts';
import { es } from '../../../src/content/es/index.ts';
import { itemTitle } from '../../../src/content/words.ts';
import { fragmentsOf, invitationPage } from '../../../src/invitation/link.ts';
import { expect, test } from '../fixtures.ts';
import { fold, readPdf } from '../read-pdf.ts';
import { expectStep, group, press } from '../screen.ts';
import { savePdf } from '../take-pdf.ts';
import { parts, questions } from './invitations.ts';
import { firstPage, scan } from './scan.ts';

const { ui } = en;

// Fonts and pages on machines that may be busy.
test.describe.configure({ timeout: 120_000 });

test('A teacher makes a link, a QR code and a flyer in the language of the family.', async ({
  page,
  baseURL,
}, testInfo) => {
  await page.goto('/');
  await page.getByRole('link', { name: ui.teacher.page }).click();
  await expectStep(page, 'teacher');
  await page.getByRole('link', { name: ui.teacher.inviteGo }).click();
  await expectStep(page, 'invite');
  await page.getByText('Español', { exact: true }).last().click();
  await page.getByLabel(ui.aboutChild.grade).selectOption('3');
  for (const left of ['fine-motor', 'self-care'] as const) {
    await group(page, ui.invite.kinds.parts)
      .getByRole('checkbox', { name: en.followups.domains[left] })
      .uncheck();
  }
  const opens = `${baseURL ?? ''}${invitationPage('es')}`;
  const link = `${opens}#${fragmentsOf(parts).short}`;
  await expect(page.getByLabel(ui.invite.link, { exact: true })).toHaveValue(link);
  await expect(page.getByLabel(ui.invite.long)).toHaveValue(`${opens}#${fragmentsOf(parts).long}`);
  const [code] = await page.getByRole('img', { name: ui.invite.qr({ link }) }).all();
  expect(await scan(page, (await code?.screenshot()) ?? Buffer.alloc(0))).toBe(link);

  const saved = await savePdf(page);
  const path = await saved.path();
  expect(await scan(page, firstPage(path, testInfo.outputPath('page')))).toBe(link);
  const { text } = await readPdf(saved);
  const { flyer } = es.ui;
  const said = [
    flyer.title,
    flyer.lead,
    flyer.minutes.quick,
    flyer.private,
    flyer.optional,
    flyer.type({ link }),
    flyer.without({ home: baseURL ?? '', start: es.ui.welcome.start }),
    es.followups.domains.sensory,
    es.followups.domains.social,
    flyer.noPhone,
  ];
  expect(said.filter((sentence) => !fold(text).includes(fold(sentence)))).toEqual([]);
});

test('Single questions can be picked, once the grade is known.', async ({ page, baseURL }) => {
  await page.goto('/#/invite');
  await page.getByText(ui.invite.kinds.questions, { exact: true }).click();
  await expect(page.getByText(ui.invite.needsGrade)).toBeVisible();
  await expect(page.getByText(ui.invite.nothing)).toBeVisible();
  await page.getByLabel(ui.aboutChild.grade).selectOption('3');
  for (const linkId of questions.only) {
    await page.getByRole('checkbox', { name: itemTitle(en, linkId) }).check();
  }
  await expect(page.getByLabel(ui.invite.link, { exact: true })).toHaveValue(
    `${baseURL ?? ''}${invitationPage('en')}#${fragmentsOf(questions).short}`,
  );
});

test('The link can be copied, and says so; where copying is not allowed it is there to select.', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/#/invite');
  const link = await page.getByLabel(ui.invite.link, { exact: true }).inputValue();
  await press(page, ui.invite.copy);
  await expect(page.getByText(ui.invite.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed.'));
  });
  await press(page, ui.invite.copy);
  await expect(page.getByText(ui.invite.copyFailed)).toBeVisible();
});
