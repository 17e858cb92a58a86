import { en } from '../../../src/content/en/index.ts';
import { itemTitle } from '../../../src/content/words.ts';
import { families } from '../../families/index.ts';
import { keptDrafts, openWith } from '../draft.ts';
import { expect, test } from '../fixtures.ts';
import { key, keyOn, tabTo, typeIn } from '../keys.ts';
import { expectStep } from '../screen.ts';

const { ui } = en;
const { meeting, afterMeeting, watch } = ui;
const { responses: maya } = families.maya;
const HANDS = itemTitle(en, 'fm-hand-stamina');
const HALLWAY = itemTitle(en, 'st-hallway');

test.use({ viewport: { width: 390, height: 844 } });
test.describe.configure({ timeout: 90_000 });

test('The meeting goes with the keyboard alone: tick, note, next steps, and on to the page after it.', async ({
  page,
}) => {
  await openWith(page, maya, 'meeting', 'summary');
  await keyOn(page, page.getByRole('checkbox', { name: HANDS, exact: true }), 'Space');
  const opener = page.getByLabel(meeting.noteOn({ what: meeting.writeNote, line: HANDS }));
  await keyOn(page, opener, 'Enter');
  const said = meeting.noteOn({ what: meeting.said, line: HANDS });
  await typeIn(page, page.getByRole('textbox', { name: said }), 'She may type.');
  await typeIn(page, page.getByLabel(meeting.what, { exact: true }), 'Meet again');
  await keyOn(page, page.getByRole('button', { name: meeting.addStep }), 'Enter');
  await expect(page.getByLabel(meeting.what, { exact: true }).last()).toBeFocused();
  const remove = page.getByRole('button', { name: meeting.removeStep({ position: '2' }) });
  await tabTo(page, remove);
  await key(page, 'Enter');
  await expect(page.getByRole('heading', { name: meeting.steps, exact: true })).toBeFocused();
  await expect(page.getByText(ui.saving.saved, { exact: true })).toBeVisible();
  expect((await keptDrafts(page)).map((draft) => draft.responses.meeting)).toEqual([
    {
      talkedAbout: ['fm-hand-stamina'],
      notes: { 'fm-hand-stamina': 'She may type.' },
      nextSteps: [{ what: 'Meet again', who: '', by: '' }],
    },
  ]);
  await keyOn(page, page.getByRole('link', { name: meeting.toAfter }), 'Enter');
  await expectStep(page, 'after-meeting');
  await expect(page.getByRole('heading', { name: afterMeeting.page })).toBeFocused();
});

test('A line of the watch list is opened and answered with the keyboard alone.', async ({
  page,
}) => {
  await openWith(page, maya, 'watch', 'summary');
  await keyOn(page, page.locator('summary', { hasText: HALLWAY }), 'Enter');
  await tabTo(page, page.getByRole('radio', { checked: true }));
  await key(page, 'ArrowUp');
  await expect(
    page.locator('summary', {
      hasText: watch.answered({ line: HALLWAY, answer: en.followups.answers['often-hard'] }),
    }),
  ).toBeVisible();
});
