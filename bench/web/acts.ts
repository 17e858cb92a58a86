import { setTimeout } from 'node:timers/promises';
import { assert } from '../../src/lib/assert.ts';
import { type Point, pressAt, type Tab } from '../lib/browser.ts';
import type { Site } from '../lib/serve.ts';
import { median, quantile } from '../lib/stats.ts';
import type { App } from './apps.ts';
import type { Content } from './content.ts';
import type { Figures } from './figures.ts';

/** Work in the background counts as blocking up to so long after the first answer (ms). */
const SETTLED_AFTER = 2000;

/** Nothing of any app takes so long (ms). */
const PATIENCE = 90_000;

type Took = Readonly<{ at: number; after: number }>;

/** What opening an app came to. */
export type Opened = Pick<
  Figures,
  | 'bytesToRead'
  | 'requestsToRead'
  | 'bytesToAnswer'
  | 'requestsToAnswer'
  | 'readable'
  | 'started'
  | 'answered'
  | 'blocking'
>;

/** From the address to the first answer: each press as soon as there is something to press. */
export async function open(tab: Tab, app: App, { address }: Site): Promise<Opened> {
  const readable = await read(tab, app, address);
  const toRead = { bytesToRead: tab.wire.bytes, requestsToRead: tab.wire.requests };
  if (app.start !== undefined) {
    await press(tab, `bench.button(${JSON.stringify(app.start)})`, app.start);
  }
  const choice = JSON.stringify(app.firstChoice);
  const there = await ask<number>(tab, `bench.choiceSoon(${choice})`);
  const started = app.start === undefined ? null : there;
  await press(tab, `bench.choice(${choice})`, app.firstChoice);
  const { at } = await ask<Took>(tab, `bench.chosen(${choice})`);
  const toAnswer = { bytesToAnswer: tab.wire.bytes, requestsToAnswer: tab.wire.requests };
  await tab.page.waitForTimeout(SETTLED_AFTER);
  const blocking = await ask<number>(tab, `bench.blocked(${at + SETTLED_AFTER})`);
  return { ...toRead, ...toAnswer, readable, started, answered: at, blocking };
}

/**
 * Goes on to the next question, the page having come to rest.
 * @returns ms from the press until other words stand there
 */
export async function stepOn(tab: Tab, { question }: Pick<App, 'question'>): Promise<number> {
  assert(question, 'There is a button to go on with.');
  await ask<null>(tab, 'bench.rested()');
  const { next, where } = question;
  await pressAt(
    tab,
    await point(tab, `bench.arm(${JSON.stringify(next)}, ${JSON.stringify(where)})`),
  );
  return (await ask<Took>(tab, 'bench.stepped()')).after;
}

/** Presses what the probe finds; what moves away under the finger is pressed again, as anyone would. */
export async function press(tab: Tab, find: string, name: string): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    await pressAt(tab, await point(tab, find));
    if (await ask<boolean>(tab, `bench.met(${JSON.stringify(name)})`)) return;
  }
  throw new Error(`No press met ${name}.`);
}

/** Answers every question and goes on. */
export async function walk(
  tab: Tab,
  app: App,
  content: Content,
): Promise<Pick<Figures, 'step' | 'stepP95' | 'choice'>> {
  await app.toQuestions?.(tab);
  const steps: number[] = [];
  const choices: number[] = [];
  for (const [index] of content.questions.entries()) {
    const answer = content.answers[index % content.answers.length]?.label ?? '';
    const named = `${JSON.stringify(answer)}, ${app.question === undefined ? index : 0}`;
    await ask<number>(tab, `bench.choiceSoon(${named})`);
    await press(tab, `bench.choice(${named})`, answer);
    choices.push((await ask<Took>(tab, `bench.chosen(${named})`)).after);
    if (app.question === undefined || index === content.questions.length - 1) continue;
    steps.push(await stepOn(tab, app));
    await app.between?.(tab);
  }
  // Where all stand on one page, a step is an answer.
  const taken = app.question === undefined ? choices : steps;
  return { step: median(taken), stepP95: quantile(taken, 0.95), choice: median(choices) };
}

/** Opens an address. @returns when the first screen stood there to be read */
export async function read(
  tab: Tab,
  { first }: Pick<App, 'first'>,
  address: string,
): Promise<number> {
  const { where, text } = first;
  await tab.page.addInitScript({
    content: `bench.watch(${JSON.stringify(where)}, ${JSON.stringify(text)})`,
  });
  await tab.page.goto(address, { waitUntil: 'commit' });
  return ask<number>(tab, 'bench.readable()');
}

/**
 * Asks the probe.
 * @throws Error for what never comes
 */
export async function ask<Answer>({ page }: Tab, question: string): Promise<Answer> {
  const late = new AbortController();
  const tooLate = setTimeout(PATIENCE, null, { signal: late.signal }).then(() => {
    throw new Error(`Nothing came of ${question}`);
  });
  try {
    return await Promise.race([page.evaluate<Answer>(question), tooLate]);
  } finally {
    late.abort();
    await tooLate.catch(() => null);
  }
}

async function point(tab: Tab, question: string): Promise<Point> {
  const found = await ask<Point | null>(tab, question);
  assert(found !== null, `Nothing to press: ${question}`);
  return found;
}
