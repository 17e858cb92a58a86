import { en } from '../../../src/content/en/index.ts';
import { itemTitle } from '../../../src/content/words.ts';
import type { Responses } from '../../../src/responses/types.ts';
import { families } from '../../families/index.ts';
import { keptDrafts, openWith } from '../draft.ts';
import { expect, test } from '../fixtures.ts';
import { readPdf } from '../read-pdf.ts';
import { expectStep, press } from '../screen.ts';
import { savePdf } from '../take-pdf.ts';
import { agree, note, noteOn, tick } from './at-meeting.ts';

const { ui } = en;
const { meeting, afterMeeting } = ui;
const { responses: maya } = families.maya;
const HANDS = itemTitle(en, 'fm-hand-stamina');
const ALARM = itemTitle(en, 'sr-sudden-sound');
const TRIED = en.ask.questions['teacher.tried']({ child: 'Maya' });

test.describe.configure({ timeout: 90_000 });

test('At the meeting a parent ticks, notes and agrees; all of it is saved, and stands on the page after.', async ({
  page,
}) => {
  await openWith(page, maya, 'summary');
  await page.getByRole('link', { name: meeting.page }).click();
  await expectStep(page, 'meeting');
  await tick(page, HANDS);
  await note(page, HANDS, 'She may type longer texts.');
  await page.getByRole('heading', { name: en.ask.teacherOf({ child: 'Maya' }) }).click();
  await note(page, TRIED, 'A soft grip, since fall.');
  await agree(page, 1, { what: 'Try a keyboard', who: 'Ms. Lopez', by: '2026-12-17' });
  await press(page, meeting.addStep);
  await agree(page, 2, { what: 'Ask the doctor about her eyes', who: 'Dad', by: '' });
  await expect(page.getByText(ui.saving.saved, { exact: true })).toBeVisible();
  expect((await keptDrafts(page)).map((draft) => draft.responses.meeting)).toEqual([
    {
      talkedAbout: ['fm-hand-stamina'],
      notes: {
        'fm-hand-stamina': 'She may type longer texts.',
        'teacher.tried': 'A soft grip, since fall.',
      },
      nextSteps: [
        { what: 'Try a keyboard', who: 'Ms. Lopez', by: '2026-12-17' },
        { what: 'Ask the doctor about her eyes', who: 'Dad', by: '' },
      ],
    },
  ]);

  await page.reload();
  await expect(page.getByRole('checkbox', { name: HANDS, exact: true })).toBeChecked();
  await expect(noteOn(page, HANDS)).toHaveValue('She may type longer texts.');
  await page.getByRole('link', { name: meeting.toAfter }).click();
  await expectStep(page, 'after-meeting');
  const { name, text } = await readPdf(await savePdf(page));
  expect(name).not.toContain('Maya');
  const flat = text.replaceAll(/\s+/gu, ' ');
  const order = [
    afterMeeting.heading({ child: 'Maya' }),
    afterMeeting.talked,
    HANDS,
    'She may type longer texts.',
    'A soft grip, since fall.',
    afterMeeting.steps,
    'Try a keyboard',
    'Ms. Lopez',
    'Dec 17, 2026',
    'Ask the doctor about her eyes',
    afterMeeting.notTalked,
    ALARM,
  ].map((part) => flat.indexOf(part));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order.filter((at) => at === -1)).toEqual([]);
});

test('A short thank-you names what was talked about and agreed; the parent changes and copies it.', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWith(page, told(maya), 'after-meeting', 'summary');
  const box = page.getByLabel(afterMeeting.thanksLabel);
  const text = [
    'Hello,',
    'Thank you for meeting with me about Maya.',
    `We talked about:\n- ${HANDS}`,
    'What comes next:\n- Try a keyboard (Ms. Lopez, by December 17, 2026)',
    'If I got something wrong, please tell me.',
  ].join('\n\n');
  await expect(box).toHaveValue(text);
  await box.fill(text.replace('Hello', 'Dear Ms. Lopez'));
  await press(page, afterMeeting.copy);
  await expect(page.getByText(afterMeeting.copied, { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    text.replace('Hello', 'Dear Ms. Lopez'),
  );
});

test('A note on body care stays off the page for school until the parent ticks it, and it is said.', async ({
  page,
}) => {
  const linkId = 'sc-restroom-clothes';
  const secret = 'A helper walks with her.';
  const responses: Responses = {
    ...maya,
    answers: { ...maya.answers, [linkId]: 'often-hard' },
    topics: [linkId],
    meeting: { talkedAbout: [linkId], notes: { [linkId]: secret }, nextSteps: [] },
  };
  await openWith(page, responses, 'after-meeting', 'summary');
  const sheet = page.getByRole('article');
  await expect(page.getByText(afterMeeting.privateOff, { exact: true })).toBeVisible();
  await expect(sheet.getByText(secret)).toHaveCount(0);
  await page.getByRole('checkbox', { name: ui.take.includePrivate }).check();
  await expect(sheet.getByText(secret)).toHaveCount(1);
});

test('A note whose topic is taken off is kept, and the meeting page says so.', async ({ page }) => {
  await openWith(page, { ...told(maya), topics: ['st-games-turns'] }, 'meeting', 'summary');
  await expect(page.getByText(meeting.setAside, { exact: true })).toBeVisible();
});

test('On a shared device the meeting works from the memory of the page, and nothing is kept.', async ({
  page,
}) => {
  await page.goto('/#/');
  await press(page, ui.welcome.start);
  await page.getByText(ui.device.shared, { exact: true }).click();
  await press(page, ui.common.continue);
  await page.getByLabel(ui.aboutChild.grade, { exact: true }).selectOption('2');
  await press(page, ui.common.continue);
  await page.goto('/#/meeting');
  await agree(page, 1, { what: 'Meet again', who: '', by: '' });
  await page.getByRole('link', { name: meeting.toAfter }).click();
  await expect(page.getByRole('article').getByText('Meet again')).toBeVisible();
  expect(await keptDrafts(page)).toEqual([]);
});

test('What another tab wrote at the meeting is taken over whole, not written over.', async ({
  page,
  context,
}) => {
  await openWith(page, maya, 'meeting', 'summary');
  const other = await context.newPage();
  await other.goto('/#/meeting');
  await tick(other, ALARM);
  await expect(other.getByText(ui.saving.saved, { exact: true })).toBeVisible();
  await page.bringToFront();
  await press(page, ui.trouble.takeOther);
  await expect(page.getByRole('checkbox', { name: ALARM, exact: true })).toBeChecked();
  await tick(page, HANDS);
  await expect(page.getByText(ui.saving.saved, { exact: true })).toBeVisible();
  const [kept] = await keptDrafts(page);
  expect(kept?.responses.meeting.talkedAbout).toEqual(['sr-sudden-sound', 'fm-hand-stamina']);
});

test('The start page leads to the meeting when its day is near, and not long before.', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-12-02T12:00:00-06:00'));
  await openWith(page, maya, 'welcome', 'summary');
  await page.getByRole('link', { name: ui.welcome.atMeeting }).click();
  await expectStep(page, 'meeting');
  await page.clock.setFixedTime(new Date('2026-11-20T12:00:00-06:00'));
  await page.goto('/#/welcome');
  await page.reload();
  await expect(page.getByRole('heading', { name: ui.drafts.heading })).toBeVisible();
  await expect(page.getByRole('link', { name: ui.welcome.atMeeting })).toHaveCount(0);
});

test('Before anything is begun, the pages of the meeting say so and lead to the start.', async ({
  page,
}) => {
  for (const address of ['meeting', 'after-meeting']) {
    await page.goto(`/#/${address}`);
    await expect(page.getByText(meeting.notYet, { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: ui.common.toStart })).toBeVisible();
  }
});

/** The family after a meeting. */
function told(responses: Responses): Responses {
  return {
    ...responses,
    meeting: {
      talkedAbout: ['fm-hand-stamina'],
      notes: { 'fm-hand-stamina': 'She may type longer texts.' },
      nextSteps: [{ what: 'Try a keyboard', who: 'Ms. Lopez', by: '2026-12-17' }],
    },
  };
}
