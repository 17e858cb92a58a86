import { expect } from 'vitest';
import type { Answer } from '../../src/responses/types.ts';
import { readRecord } from '../../src/storage/record.ts';
import { readAll } from '../storage/fake-device.ts';
import type { Model, ModelTab } from './model.ts';
import type { RealTab } from './real-tab.ts';

/** The real device: two tabs of the app. */
export type Real = Readonly<{ tabs: readonly [RealTab, RealTab] }>;

/** Asserts that the device and both tabs are as the model says, once all is written. */
export async function expectSame(model: Model, real: Real): Promise<void> {
  for (const tab of real.tabs) await tab.keeping().flush();
  // What one tab tells another is heard in turns of its own.
  await new Promise((resolve) => setTimeout(resolve, 2));
  expect(real.tabs.map(seenReal)).toEqual(model.tabs.map(seenModel));
  const tables = await readAll();
  expect(keptReal(tables['drafts'] ?? {})).toEqual(keptModel(model));
  expect(Object.keys(tables['trash'] ?? {}).toSorted()).toEqual([...model.trash.keys()].toSorted());
  expect(tables['quarantine']).toEqual({});
}

function seenModel(tab: ModelTab) {
  const { open, said, cursor, stoppedAt, isChanging, isApart } = tab;
  const isSaved = open === null ? null : !isApart;
  return { open, said, cursor, stoppedAt, isChanging, isSaved };
}

function seenReal(tab: RealTab): ReturnType<typeof seenModel> {
  const snapshot = tab.actor().getSnapshot();
  const { responses, cursor, resumeAt } = snapshot.context;
  const { current, status } = tab.keeping().state();
  const isOpen = responses.child.grade !== null;
  return {
    open: isOpen ? current : null,
    said: isOpen ? { name: responses.child.nickname, answers: answersOf(responses.answers) } : null,
    cursor,
    stoppedAt: resumeAt,
    isChanging: snapshot.matches('changing'),
    isSaved: isOpen ? status.state === 'saved' : null,
  };
}

function keptModel(model: Model) {
  const drafts = [...model.drafts].map(([id, { said, stoppedAt, rev }]) => ({
    id,
    rev,
    stoppedAt,
    ...said,
  }));
  return drafts.toSorted((one, other) => one.id.localeCompare(other.id));
}

function keptReal(table: Readonly<Record<string, unknown>>): ReturnType<typeof keptModel> {
  const drafts = Object.entries(table).flatMap(([id, raw]) => {
    const read = readRecord(id, raw);
    if (read.kind !== 'good') return [];
    const { rev, cursor, responses } = read.draft;
    const { nickname: name } = responses.child;
    return [{ id, rev, stoppedAt: cursor, name, answers: answersOf(responses.answers) }];
  });
  return drafts.toSorted((one, other) => one.id.localeCompare(other.id));
}

function answersOf(answers: Readonly<Partial<Record<string, Answer>>>): Record<string, Answer> {
  const given = Object.entries(answers);
  return Object.fromEntries(
    given.flatMap(([question, answer]) => (answer === undefined ? [] : [[question, answer]])),
  );
}
