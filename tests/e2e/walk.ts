import type { Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import { itemTitle } from '../../src/content/words.ts';
import { questionnaire } from '../../src/questions/index.ts';
import type { DomainId } from '../../src/questions/types.ts';
import { NO_DOMAIN_NOTE } from '../../src/responses/defaults.ts';
import { journey, stepId, type Step } from '../../src/responses/journey.ts';
import type { Responses, Sharing } from '../../src/responses/types.ts';
import type { Family } from '../families/build.ts';
import { tickAll, tickOnly } from './fill.ts';
import { fillDetails } from './fill-details.ts';
import { begin, choose, expectStep, goOn, group, press } from './screen.ts';

const { ui, followups } = en;

/**
 * Walks a family through the real screens, from `/` to the take step: says on each step exactly what
 * its responses say, and goes on. Each press leads one step on, to its address.
 */
export async function walk(page: Page, { responses }: Family): Promise<void> {
  const steps = journey(questionnaire, responses);
  await page.goto('/');
  for (const [index, step] of steps.entries()) {
    if (step.kind !== 'welcome') await expectStep(page, stepId(step));
    await say(page, responses, step);
    if (index < steps.length - 1) await leave(page, responses, step);
  }
}

async function say(page: Page, responses: Responses, step: Step): Promise<void> {
  switch (step.kind) {
    case 'welcome':
    case 'domain':
    case 'check':
      return;
    case 'child':
      return sayChild(page, responses.child);
    case 'cover':
      return sayCoverage(page, responses.coverage);
    case 'item': {
      const answer = responses.answers[step.linkId];
      return answer === undefined ? undefined : choose(page, answer);
    }
    case 'wrap':
      return sayNote(page, responses, step.domain);
    case 'strengths':
      return sayStrengths(page, responses);
    case 'health':
      return sayHealth(page, responses);
    case 'topics':
      return sayTopics(page, responses);
    case 'details':
      return fillDetails(page, responses, step.linkId);
    case 'summary':
      return untick(page, responses.questionsOff);
    case 'take':
      return saySharing(page, responses.sharing);
  }
}

function leave(page: Page, responses: Responses, step: Step): Promise<void> {
  switch (step.kind) {
    case 'welcome':
      return begin(page);
    case 'domain':
      return press(page, ui.domain.start);
    case 'item':
      return responses.answers[step.linkId] === undefined
        ? press(page, ui.question.skip)
        : goOn(page);
    case 'check':
      return press(page, ui.check.next);
    case 'summary':
      return press(page, en.summary.toTake);
    default:
      return goOn(page);
  }
}

async function sayChild(page: Page, child: Responses['child']): Promise<void> {
  const text = ui.aboutChild;
  await page.getByLabel(text.nickname).fill(child.nickname);
  if (child.grade !== null) {
    await page.getByLabel(text.grade, { exact: true }).selectOption(followups.grades[child.grade]);
  }
  await tickAll(group(page, text.informant), [followups.informants[child.informant]]);
  await tickAll(
    group(page, text.seenAt),
    child.seenAt.map((place) => followups.seenAt[place]),
  );
  await page.getByLabel(text.meetingDate).fill(child.meetingDate);
}

async function sayCoverage(page: Page, coverage: Responses['coverage']): Promise<void> {
  const text = ui.cover;
  await tickOnly(
    group(page, text.domains),
    coverage.domains.map((domain) => followups.domains[domain]),
  );
  await page.getByRole('radio', { name: text[coverage.length] }).check();
  if (coverage.extras) await page.getByRole('checkbox', { name: text.extras }).check();
}

async function sayNote(page: Page, responses: Responses, domain: DomainId): Promise<void> {
  const text = ui.wrap;
  const note = responses.domainNotes[domain] ?? NO_DOMAIN_NOTE;
  await tickAll(
    group(page, text.inPlace),
    note.inPlace.map((thing) => followups.inPlace[thing]),
  );
  await page.getByLabel(text.helps).fill(note.helps);
  // Older children are asked in other words; the field is the same.
  const childSays = page.getByLabel(text.childSays).or(page.getByLabel(text.teenSays));
  await childSays.fill(note.childSays);
}

async function sayStrengths(page: Page, { strengths }: Responses): Promise<void> {
  const text = ui.strengths;
  await tickAll(
    group(page, text.chosen),
    strengths.chosen.map((strength) => followups.strengths[strength]),
  );
  await page.getByLabel(text.own).fill(strengths.own);
  await page.getByLabel(text.hopes).fill(strengths.hopes);
}

async function sayHealth(page: Page, { health }: Responses): Promise<void> {
  for (const key of health) {
    await page.getByRole('checkbox', { name: en.doctor.cards[key].tick, exact: true }).check();
    if (key === 'safety') await page.getByRole('checkbox', { name: en.crisis.paperTick }).check();
  }
}

async function sayTopics(page: Page, { topics }: Responses): Promise<void> {
  await tickAll(
    group(page, ui.topics.list),
    topics.map((linkId) => itemTitle(en, linkId)),
  );
}

async function untick(page: Page, questionsOff: readonly string[]): Promise<void> {
  for (const id of questionsOff) await page.locator(`[id="ask.${id}"]`).uncheck();
}

async function saySharing(page: Page, sharing: Sharing): Promise<void> {
  const text = ui.take;
  await tickOnly(
    group(page, text.pages),
    sharing.pages.map((kind) => text.pageNames[kind]),
  );
  await tickAll(group(page, text.paper), [text.papers[sharing.paper]]);
  if (sharing.includePrivate) {
    await page.getByRole('checkbox', { name: text.includePrivate }).check();
  }
}
