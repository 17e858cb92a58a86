import type { Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import type { Responses } from '../../src/responses/types.ts';
import { details } from '../families/build.ts';
import { families } from '../families/index.ts';
import { mayaTogether, teacherOfMaya } from '../families/others.ts';
import { openWith } from './draft.ts';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';
import { begin, expectStep, goOn, group, press } from './screen.ts';
import { makePdf } from './take-pdf.ts';

const { ui } = en;
const maya = families.maya.responses;
const SUDDEN = 'sr-light-visual';
const setAside: Responses = {
  ...maya,
  answers: { ...maya.answers, 'sr-sudden-sound': 'goes-well' },
};
const unmarked: Responses = { ...maya, topics: [] };
const missing: Responses = {
  ...maya,
  topics: ['fm-hand-stamina'],
  details: { 'fm-hand-stamina': details({ example: 'A drawing 𓀀 for her friend.' }) },
};

const met: Responses = {
  ...maya,
  meeting: {
    talkedAbout: ['fm-hand-stamina'],
    notes: {
      'fm-hand-stamina': 'She may type.',
      'teacher.tried': 'A grip.',
      'st-ask-help': 'Off.',
    },
    nextSteps: [
      { what: 'Try a keyboard', who: 'Ms. Lopez', by: '2026-12-17' },
      { what: 'Meet again', who: '', by: '' },
    ],
  },
};
const restroom = families['restroom-shared'].responses;
const metOnBodyCare: Responses = {
  ...restroom,
  sharing: { ...restroom.sharing, includePrivate: false },
  meeting: { talkedAbout: ['sc-restroom-use'], notes: {}, nextSteps: [] },
};

// Four looks at each screen, on machines that may be busy.
test.describe.configure({ timeout: 90_000 });

/** A screen in one state: how it is reached. */
type State = Readonly<{ name: string; reach: (page: Page) => Promise<void> }>;

const at =
  (address: string, responses: Responses = maya) =>
  (page: Page): Promise<void> =>
    openWith(page, responses, address);

const STATES: readonly State[] = [
  {
    name: 'welcome',
    async reach(page) {
      await page.goto('/#/');
      await expect(page.getByRole('button', { name: ui.welcome.start })).toBeVisible();
    },
  },
  {
    name: 'welcome with a draft',
    async reach(page) {
      await openWith(page, maya, 'welcome', 'check');
      await expect(page.getByRole('button', { name: ui.drafts.goOn })).toBeVisible();
    },
  },
  { name: 'child', reach: at('child') },
  {
    name: 'child with an error',
    async reach(page) {
      await page.goto('/#/');
      await begin(page);
      await goOn(page);
      await expect(page.getByRole('group', { name: ui.errors.heading })).toBeFocused();
    },
  },
  { name: 'cover', reach: at('cover') },
  { name: 'start of a part', reach: at('domain/self-care') },
  { name: 'question, empty', reach: at('q/fm-copying', { ...maya, answers: {} }) },
  { name: 'question, answered', reach: at('q/fm-copying') },
  {
    name: 'question with an error',
    async reach(page) {
      await openWith(page, { ...maya, answers: {} }, 'q/fm-copying');
      await goOn(page);
      await expect(page.getByRole('group', { name: ui.errors.heading })).toBeFocused();
    },
  },
  { name: 'question with notes set aside', reach: at('q/sr-sudden-sound', setAside) },
  { name: 'end of a part', reach: at('wrap/sensory') },
  { name: 'strengths', reach: at('strengths') },
  {
    name: 'health with cards open',
    async reach(page) {
      await openWith(page, { ...maya, health: ['pain', 'safety', 'lost-skill'] }, 'health');
      await expect(cards(page)).toHaveCount(2);
      await expect(page.getByRole('heading', { name: en.crisis.safetyTitle })).toBeVisible();
    },
  },
  { name: 'topics, none chosen', reach: at('topics', unmarked) },
  {
    name: 'topics, five chosen',
    async reach(page) {
      const { responses } = families['long-notes'];
      await openWith(page, responses, 'topics');
      // A sixth is not taken, and it is said why.
      await group(page, ui.topics.list).getByRole('checkbox', { checked: false }).first().click();
      await expect(page.getByText(ui.topics.full, { exact: true })).toBeVisible();
    },
  },
  {
    name: 'details with cards',
    async reach(page) {
      await openWith(page, families['a4-sudden'].responses, `details/${SUDDEN}`);
      await expect(cards(page)).toHaveCount(3);
    },
  },
  { name: 'details with two things tried', reach: at('details/fm-hand-stamina') },
  {
    name: 'check with notes set aside',
    async reach(page) {
      await openWith(page, setAside, 'check');
      await expect(page.getByRole('heading', { name: ui.check.setAside })).toBeVisible();
    },
  },
  { name: 'summary', reach: at('summary') },
  { name: 'summary of nothing', reach: at('summary', families.silent.responses) },
  { name: 'take', reach: at('take') },
  {
    name: 'take, the PDF being made',
    async reach(page) {
      // A font that never comes.
      await page.route('**/*.woff', () => undefined);
      await openWith(page, maya, 'take');
      await press(page, ui.take.make);
      await expect(page.getByText(ui.take.making, { exact: true })).toBeVisible();
    },
  },
  {
    name: 'take, the PDF made',
    async reach(page) {
      await openWith(page, maya, 'take');
      await makePdf(page);
    },
  },
  {
    name: 'take, the PDF not made',
    async reach(page) {
      await page.route('**/*.woff', (route) => route.fulfill({ body: 'not a font' }));
      await openWith(page, maya, 'take');
      await press(page, ui.take.make);
      await expect(page.getByText(ui.take.failed, { exact: true })).toBeVisible();
    },
  },
  {
    name: 'take, letters that cannot be set',
    async reach(page) {
      await openWith(page, missing, 'take');
      await makePdf(page);
      await expect(page.getByText(ui.take.missingText, { exact: true })).toBeVisible();
    },
  },
  {
    name: 'take, the file for a system',
    async reach(page) {
      await openWith(page, maya, 'take');
      await press(page, ui.system.open);
      await expect(page.getByText(ui.system.format, { exact: true })).toBeVisible();
    },
  },
  {
    name: 'take, no page chosen',
    reach: at('take', { ...maya, sharing: { ...maya.sharing, pages: [] } }),
  },
  { name: 'print view', reach: at('print') },
  { name: 'about school OT', reach: at('about-ot') },
  {
    name: 'when to call a doctor, with a card',
    async reach(page) {
      await openWith(page, maya, 'call-doctor');
      await page.getByRole('checkbox', { name: en.doctor.cards.vision.tick }).check();
      await expect(cards(page)).toHaveCount(1);
    },
  },
  { name: 'for teachers', reach: at('observe') },
  { name: 'a question for a teacher', reach: at('q/fm-writing-start', teacherOfMaya.responses) },
  { name: 'check of a teacher', reach: at('check', teacherOfMaya.responses) },
  { name: 'handing over', reach: at('take', teacherOfMaya.responses) },
  { name: 'side by side', reach: at('together', mayaTogether) },
  { name: 'side by side, nothing yet', reach: at('together') },
  {
    name: 'summary with other looks',
    async reach(page) {
      await openWith(page, mayaTogether, 'summary');
      await press(page, ui.compare.see);
      await expect(page.getByRole('heading', { name: ui.compare.thenAndNow })).toBeVisible();
    },
  },
  { name: 'typing in a sheet', reach: at('type-in', mayaTogether) },
  {
    name: 'at the meeting, everything open',
    async reach(page) {
      await openWith(page, met, 'meeting', 'summary');
      await openAll(page);
    },
  },
  { name: 'after the meeting', reach: at('after-meeting', met) },
  { name: 'after a meeting that touched body care', reach: at('after-meeting', metOnBodyCare) },
  { name: 'meeting, nothing begun', reach: (page) => begun(page, 'meeting') },
  {
    name: 'look out for this week, everything open',
    async reach(page) {
      await openWith(page, maya, 'watch', 'summary');
      await openAll(page);
    },
  },
  { name: 'nothing to look out for', reach: at('watch', families['all-well'].responses) },
  { name: 'erase', reach: at('erase') },
  {
    name: 'erased',
    async reach(page) {
      await openWith(page, maya, 'erase');
      await press(page, ui.erase.confirm);
      await expect(page.getByText(ui.erase.done, { exact: true })).toBeVisible();
      await expectStep(page, 'erase');
    },
  },
];

for (const { name, reach } of STATES) {
  test(`Anyone can use the screen “${name}”, in light and dark, on a phone and on a wide screen.`, async ({
    page,
  }) => {
    await reach(page);
    await expectAccessible(page);
  });
}

/** The health cards that are open. */
function cards(page: Page) {
  return page
    .getByRole('heading', { name: en.doctor.title })
    .or(page.getByRole('heading', { name: en.doctor.urgentTitle }));
}

/** Opens every part that is folded up. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() =>
    document.querySelectorAll('details').forEach((part) => part.setAttribute('open', '')),
  );
}

/** A side page before anything was begun. */
async function begun(page: Page, address: string): Promise<void> {
  await page.goto(`/#/${address}`);
  await page.locator('h1').waitFor();
}
