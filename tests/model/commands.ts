import * as fc from 'fast-check';
import { expect } from 'vitest';
import { assert } from '../../src/lib/assert.ts';
import { NO_RESPONSES } from '../../src/responses/defaults.ts';
import type { ItemId } from '../../src/questions/index.ts';
import type { Answer } from '../../src/responses/types.ts';
import { fileOf } from '../hostile/build.ts';
import { type Model, type ModelTab, pathOf, QUESTIONS } from './model.ts';
import * as moves from './moves.ts';
import type { RealTab } from './real-tab.ts';
import { expectSame, type Real } from './same.ts';

type Index = 0 | 1;
type Act = (
  at: Readonly<{ model: Model; tab: ModelTab; real: RealTab; all: Real }>,
) => Promise<void> | void;

/** Something that a parent does in one of the tabs, when it can be done there. */
function command(
  name: string,
  index: Index,
  can: (tab: ModelTab, model: Model) => boolean,
  act: Act,
): fc.AsyncCommand<Model, Real> {
  return {
    check: (model) => can(model.tabs[index], model),
    async run(model, all) {
      await act({ model, tab: model.tabs[index], real: all.tabs[index], all });
      await expectSame(model, all);
    },
    toString: () => `${name} in tab ${index + 1}`,
  };
}

const isOpen = (tab: ModelTab) => tab.said !== null;

function answer(index: Index, linkId: ItemId, given: Answer) {
  return command(`answer ${linkId} ${given}`, index, isOpen, ({ model, tab, real }) => {
    real.actor().send({ type: 'answer.given', linkId, answer: given });
    moves.answer(model, tab, linkId, given);
  });
}

function answerAndReload(index: Index, linkId: ItemId, given: Answer) {
  const name = `answer ${linkId} ${given} and reload at once`;
  return command(name, index, isOpen, async ({ model, tab, real }) => {
    real.closeDatabase();
    real.actor().send({ type: 'answer.given', linkId, answer: given });
    await real.reload();
    // Nothing is written any more by the page that goes.
    tab.isApart = true;
    moves.answer(model, tab, linkId, given);
    moves.reload(model, tab);
  });
}

function answerInBoth(linkId: ItemId, given: Answer) {
  const areSame = (tab: ModelTab, { tabs: [one, other] }: Model) =>
    isOpen(tab) && one.open === other.open && !one.isApart && !other.isApart;
  return command(`answer ${linkId} ${given} in both`, 0, areSame, async ({ model, all }) => {
    // Two different answers: the same one given at the same moment would be one save.
    const answers: readonly [Answer, Answer] = [
      given,
      given === 'goes-well' ? 'not-seen' : 'goes-well',
    ];
    all.tabs.forEach(({ actor }, index) =>
      actor().send({ type: 'answer.given', linkId, answer: answers[index] ?? given }),
    );
    for (const { keeping } of all.tabs) await keeping().flush();
    const saved = all.tabs.map(({ keeping }) => keeping().state().status.state === 'saved');
    expect(saved.toSorted(), 'One tab is saved, and the other is told.').toEqual([false, true]);
    const [one, other] = model.tabs;
    const inOrder = [
      { tab: one, said: answers[0] },
      { tab: other, said: answers[1] },
    ];
    for (const { tab, said } of saved[0] === true ? inOrder : inOrder.toReversed()) {
      moves.answer(model, tab, linkId, said);
    }
  });
}

function begin(index: Index, name: string, isCut: boolean) {
  const cut = isCut ? ' and reload at once' : '';
  return command(
    `begin about ${name}${cut}`,
    index,
    () => true,
    async ({ model, tab, real }) => {
      await real.keeping().begin();
      if (isCut) real.closeDatabase();
      real.actor().send({ type: 'step.continued' });
      const child = { ...NO_RESPONSES.child, nickname: name, grade: '4' } as const;
      real.actor().send({ type: 'child.said', child });
      moves.showNothing(tab);
      const { current } = real.keeping().state();
      Object.assign(tab, { open: current, said: { name, answers: {} }, isApart: isCut });
      Object.assign(tab, { cursor: 'child', stoppedAt: 'child' });
      moves.keep(model, tab);
      if (!isCut) return;
      await real.reload();
      moves.reload(model, tab);
    },
  );
}

function step(index: Index, by: 1 | -1) {
  const name = by === 1 ? 'continue or skip' : 'back';
  return command(name, index, isOpen, ({ model, tab, real }) => {
    real.actor().send({ type: by === 1 ? 'step.continued' : 'step.backed' });
    moves.step(model, tab, by);
  });
}

function change(index: Index, linkId: ItemId) {
  const can = (tab: ModelTab) => isOpen(tab) && !tab.isChanging;
  return command(`change ${linkId}`, index, can, ({ model, tab, real }) => {
    real.actor().send({ type: 'change.asked', id: `q/${linkId}` });
    tab.isChanging = true;
    moves.stand(model, tab, `q/${linkId}`);
  });
}

function visit(index: Index, far: number) {
  return command(`visit the step ${far}`, index, isOpen, ({ model, tab, real }) => {
    const path = pathOf(tab.said);
    const id = path[far % path.length] ?? 'welcome';
    real.actor().send({ type: 'step.visited', id });
    tab.isChanging = false;
    moves.stand(model, tab, id);
  });
}

function reload(index: Index) {
  return command(
    'reload',
    index,
    () => true,
    async ({ model, tab, real }) => {
      await real.reload();
      moves.reload(model, tab);
    },
  );
}

const hasDrafts = (_tab: ModelTab, { drafts }: Model) => drafts.size > 0;

/** One of the kept drafts. */
function pick(model: Model, far: number): string {
  const id = [...model.drafts.keys()][far % model.drafts.size];
  assert(id, 'There is a draft to pick.');
  return id;
}

function remove(index: Index, far: number) {
  return command(`delete draft ${far}`, index, hasDrafts, async ({ model, tab, real }) => {
    const id = pick(model, far);
    await real.keeping().remove(id);
    moves.remove(model, tab, id);
  });
}

function undo(index: Index) {
  const hasTrash = (_tab: ModelTab, { trash }: Model) => trash.size > 0;
  return command('undo the deleting', index, hasTrash, async ({ model, real }) => {
    const { deleted } = real.keeping().state();
    await real.keeping().undoRemove();
    if (deleted !== null) moves.undo(model, deleted.id);
  });
}

function open(index: Index, far: number) {
  return command(`open draft ${far}`, index, hasDrafts, async ({ model, tab, real }) => {
    const id = pick(model, far);
    await real.keeping().open(id);
    const draft = model.drafts.get(id);
    if (draft !== undefined) moves.show(model, tab, id, draft);
  });
}

function importCopy(index: Index) {
  return command(
    'save as a file and open the file',
    index,
    isOpen,
    async ({ model, tab, real }) => {
      const file = await real.keeping().saveFile();
      const read = await real.keeping().read(fileOf(file?.html ?? ''));
      assert(read.kind === 'ok', 'Our own file opens.');
      await real.keeping().takeIn(read);
      const { said, stoppedAt } = tab;
      assert(said, 'Something is open.');
      const { current } = real.keeping().state();
      moves.show(model, tab, current, { said, stoppedAt, rev: 0 });
      moves.keep(model, tab);
    },
  );
}

const isApart = (tab: ModelTab) => isOpen(tab) && tab.isApart;

function keepMine(index: Index) {
  return command('keep mine as a copy', index, isApart, async ({ model, tab, real }) => {
    await real.keeping().keepMine();
    Object.assign(tab, { open: real.keeping().state().current, rev: 0, isApart: false });
    moves.keep(model, tab);
  });
}

function takeOther(index: Index) {
  const can = (tab: ModelTab, { drafts }: Model) => isApart(tab) && drafts.has(tab.open ?? '');
  return command('use the other tab’s', index, can, async ({ model, tab, real }) => {
    await real.keeping().takeOther();
    const { cursor } = tab;
    const draft = model.drafts.get(tab.open ?? '');
    if (tab.open !== null && draft !== undefined) moves.show(model, tab, tab.open, draft);
    // The parent stays there, and nothing is saved anew by that.
    if (pathOf(tab.said).includes(cursor)) moves.standStill(tab, cursor);
  });
}

const index = fc.constantFrom<Index>(0, 1);
const far = fc.nat(30);
const question = fc.constantFrom(...QUESTIONS);
const given = fc.constantFrom<Answer>('goes-well', 'sometimes-hard', 'often-hard', 'not-seen');

/** All that can be done, each as likely as the others; answering twice over. */
export const commands = [
  fc.tuple(index, question, given).map((all) => answer(...all)),
  fc.tuple(index, question, given).map((all) => answer(...all)),
  fc.tuple(index, question, given).map((all) => answerAndReload(...all)),
  fc.tuple(question, given).map((all) => answerInBoth(...all)),
  fc.tuple(index, fc.constantFrom('Maya', 'Leo', ''), fc.boolean()).map((all) => begin(...all)),
  fc.tuple(index, fc.constantFrom<1 | -1>(1, -1)).map((all) => step(...all)),
  fc.tuple(index, question).map((all) => change(...all)),
  fc.tuple(index, far).map((all) => visit(...all)),
  index.map(reload),
  fc.tuple(index, far).map((all) => remove(...all)),
  index.map(undo),
  fc.tuple(index, far).map((all) => open(...all)),
  index.map(importCopy),
  index.map(keepMine),
  index.map(takeOther),
];
