import { openWith } from '../e2e/draft.ts';
import { choose, goOn, group } from '../e2e/screen.ts';
import { details } from '../families/build.ts';
import { families } from '../families/index.ts';
import { itemTitle } from '../../src/content/words.ts';
import type { Responses } from '../../src/responses/types.ts';
import { at, maya, seen, type State, unanswered } from './state.ts';

const QUESTION = 'q/fm-copying';
const setAside: Responses = {
  ...maya,
  answers: { ...maya.answers, 'sr-sudden-sound': 'goes-well' },
};
const inOtherScripts: Responses = {
  ...maya,
  domainNotes: {
    sensory: { inPlace: ['break'], helps: 'אוזניות וספר שקט.', childSays: '安静的角落很好。' },
  },
};

/** The questions, by part of the school day. */
export const asking: readonly State[] = [
  { name: 'part', says: 'A part of the school day begins.', reach: at('domain/self-care') },
  { name: 'question', says: 'A question, not answered.', reach: at(QUESTION, unanswered) },
  { name: 'question-answered', says: 'A question, answered.', reach: at(QUESTION) },
  {
    name: 'question-not-seen',
    says: 'A question, answered with “not seen”.',
    reach: at(QUESTION, { ...maya, answers: { 'fm-copying': 'not-seen' } }),
  },
  {
    name: 'question-error',
    says: 'Continue was pressed without an answer.',
    async reach({ page, words }) {
      await openWith(page, unanswered, QUESTION);
      await goOn(page, words);
      await seen(page, words.ui.errors.heading);
    },
  },
  {
    name: 'question-set-aside',
    says: 'A question whose notes are set aside.',
    reach: at('q/sr-sudden-sound', setAside),
  },
  {
    name: 'question-why',
    says: 'Why a question matters at school is open.',
    async reach({ page, words }) {
      await openWith(page, unanswered, QUESTION);
      await page.locator('summary', { hasText: words.ui.question.why }).click();
      await page.locator('details p').first().waitFor();
    },
  },
  {
    name: 'question-saved',
    says: 'An answer was given and is saved.',
    async reach({ page, words }) {
      await openWith(page, unanswered, QUESTION);
      await choose(page, 'often-hard', words);
      await seen(page, words.ui.saving.saved);
    },
  },
  { name: 'part-end', says: 'The end of a part, with notes.', reach: at('wrap/sensory') },
  {
    name: 'part-end-scripts',
    says: 'The end of a part, with notes in Hebrew and Chinese.',
    reach: at('wrap/sensory', inOtherScripts),
  },
  { name: 'strengths', says: 'Strengths and hopes.', reach: at('strengths') },
  {
    name: 'strengths-full',
    says: 'A note of exactly as many characters as it may have.',
    reach: at('strengths', {
      ...maya,
      strengths: { ...maya.strengths, own: 'Knows birds. '.repeat(77).slice(0, 1000) },
    }),
  },
  {
    name: 'strengths-too-long',
    says: 'A note is longer than it may be.',
    async reach({ page, words }) {
      const own = 'Knows every bird in the yard. '.repeat(40);
      await openWith(page, { ...maya, strengths: { ...maya.strengths, own } }, 'strengths');
      await goOn(page, words);
      await seen(page, words.ui.errors.heading);
    },
  },
  { name: 'health', says: 'Health, nothing ticked.', reach: at('health', { ...maya, health: [] }) },
  {
    name: 'health-cards',
    says: 'Health, with cards open and the safety card.',
    async reach({ page, words }) {
      await openWith(page, { ...maya, health: ['pain', 'safety', 'lost-skill'] }, 'health');
      await page.getByRole('heading', { name: words.crisis.safetyTitle }).waitFor();
    },
  },
  {
    name: 'topics',
    says: 'Topics, none chosen.',
    reach: at('topics', { ...maya, topics: [] }),
  },
  {
    name: 'topics-full',
    says: 'Five topics chosen, and a sixth was not taken.',
    async reach({ page, words }) {
      await openWith(page, families['long-notes'].responses, 'topics');
      const list = group(page, words.ui.topics.list);
      await list.getByRole('checkbox', { checked: false }).first().click();
      await seen(page, words.ui.topics.full);
    },
  },
  {
    name: 'topics-moved',
    says: 'A topic was moved.',
    async reach({ page, words }) {
      await openWith(page, maya, 'topics');
      const topic = itemTitle(words, 'sr-sudden-sound');
      const down = page.getByRole('button', { name: words.ui.topics.down({ topic }), exact: true });
      await down.click();
      await seen(page, words.ui.topics.moved({ topic, position: '3' }));
    },
  },
  {
    name: 'details',
    says: 'More about a topic, with two things that were tried.',
    reach: at('details/fm-hand-stamina'),
  },
  {
    name: 'details-empty',
    says: 'More about a topic, nothing written.',
    reach: at('details/fm-hand-stamina', {
      ...maya,
      details: { ...maya.details, 'fm-hand-stamina': details({}) },
    }),
  },
  {
    name: 'details-cards',
    says: 'More about a topic that came suddenly, with health cards.',
    reach: at('details/sr-light-visual', families['a4-sudden'].responses),
  },
];
