import type { Page } from '@playwright/test';
import { en } from '../../../src/content/en/index.ts';
import { itemTitle } from '../../../src/content/words.ts';
import { keptDrafts } from '../draft.ts';
import { expect, test } from '../fixtures.ts';
import { fold, readPdf } from '../read-pdf.ts';
import { choose, expectStep, goOn, group, press } from '../screen.ts';
import { savePdf } from '../take-pdf.ts';
import { answerAsTeacher, beginAsTeacher, saveTeacherFile } from './as-teacher.ts';
import { agree, note, tick } from './at-meeting.ts';

const { ui, followups } = en;
const TOPIC = 'fm-pencil-comfort';
const LINE = itemTitle(en, TOPIC);
const SAID = {
  helps: 'A thick pencil, and breaks.',
  inClass: 'She hums while she writes.',
  atMeeting: 'She may type longer texts.',
  agreed: 'Try a keyboard',
};

test.describe.configure({ timeout: 120_000 });

test('From a teacher’s link to the page after the meeting: nothing said on the way is lost.', async ({
  page,
  browser,
  baseURL,
}) => {
  const room = await browser.newContext({ baseURL: baseURL ?? '' });
  const teacher = await room.newPage();
  const link = await makeLink(teacher);
  await beginAsTeacher(teacher);
  await answerAsTeacher(teacher);
  await teacher.getByLabel(ui.observe.strengths.own).fill(SAID.inClass);
  await goOn(teacher);
  await press(teacher, ui.observe.check.next);
  const file = await saveTeacherFile(teacher);

  await page.goto(link);
  await expectStep(page, 'invited');
  await answerInvited(page);
  expect(fold((await readPdf(await savePdf(page))).text)).toContain(fold(SAID.helps));

  await page.goto('/#/open-file');
  await page.getByLabel(ui.saveFile.choose, { exact: true }).setInputFiles(file);
  await press(page, ui.compare.beside({ name: 'Zadie' }));
  await expectStep(page, 'together');
  await expect(page.getByText(SAID.inClass, { exact: true })).toBeVisible();
  await page.goto('/#/take');
  const both = fold((await readPdf(await savePdf(page))).text);
  expect([SAID.helps, SAID.inClass].filter((text) => !both.includes(fold(text)))).toEqual([]);

  await page.goto('/#/meeting');
  await tick(page, LINE);
  await note(page, LINE, SAID.atMeeting);
  await agree(page, 1, { what: SAID.agreed, who: 'Ms. Lopez', by: '2026-12-17' });
  await page.getByRole('link', { name: ui.meeting.toAfter }).click();
  await expectStep(page, 'after-meeting');
  const after = fold((await readPdf(await savePdf(page))).text);
  expect([LINE, SAID.atMeeting, SAID.agreed].filter((text) => !after.includes(fold(text)))).toEqual(
    [],
  );
  const [kept] = await keptDrafts(page);
  expect(kept?.responses.meeting.talkedAbout).toEqual([TOPIC]);
  expect(kept?.responses.others).toHaveLength(1);
  await room.close();
});

/** The teacher picks one part of the day for a second grader. */
async function makeLink(page: Page): Promise<string> {
  await page.goto('/#/invite');
  await page.getByLabel(ui.aboutChild.grade).selectOption('2');
  for (const left of ['sensory', 'self-care', 'social'] as const) {
    await group(page, ui.invite.kinds.parts)
      .getByRole('checkbox', { name: followups.domains[left] })
      .uncheck();
  }
  return page.getByLabel(ui.invite.link, { exact: true }).inputValue();
}

/** The parent goes with what was suggested, up to the step where the paper is taken. */
async function answerInvited(page: Page): Promise<void> {
  await press(page, ui.invited.start);
  await page.getByText(ui.device.own, { exact: true }).click();
  await goOn(page);
  await expectStep(page, 'child');
  await page.getByLabel(ui.aboutChild.nickname).fill('Zadie');
  await goOn(page);
  await expectStep(page, 'cover');
  await goOn(page);
  await press(page, ui.domain.start);
  await page.waitForURL((url) => url.hash.startsWith('#/q/'));
  while (page.url().includes('#/q/')) {
    const before = page.url();
    await choose(page, 'often-hard');
    await goOn(page);
    await expect(page).not.toHaveURL(before);
  }
  await page.getByLabel(ui.wrap.helps).fill(SAID.helps);
  for (const step of ['strengths', 'health', 'topics']) {
    await goOn(page);
    await expectStep(page, step);
  }
  await group(page, ui.topics.list).getByRole('checkbox', { name: LINE }).check();
  await goOn(page);
  await expectStep(page, `details/${TOPIC}`);
  await goOn(page);
  await press(page, ui.check.next);
  await press(page, en.summary.toTake);
  await expectStep(page, 'take');
}
