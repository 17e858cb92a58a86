import { expect, test } from 'vitest';
import { en } from '../../src/content/en/index.ts';
import { families } from '../families/index.ts';
import {
  begin,
  choose,
  chosen,
  countDrafts,
  expectStep,
  goOn,
  patient,
  press,
  said,
  statusOf,
  valueOf,
  write,
} from './acts.ts';
import { abortsOnce, blocked, full, lateClock, losesConnectionOnce, silent } from './faults.ts';
import { inEachEngine } from './in-each.ts';
import { evict, openWith, putNewerDatabase, spoilDrafts } from './kept.ts';

const { ui } = en;
const { responses } = families.maya;
const unanswered = { ...responses, answers: {} };

inEachEngine((world) => {
  test('F03 An answer is there after the tab was closed right after the click.', async () => {
    const site = await world.site();
    const tab = await world.tab();
    await openWith(tab, site, unanswered, 'q/fm-copying');
    await choose(tab, 'answer.often-hard');
    await tab.close();
    const next = await world.tab();
    await next.open(`${site.address}#/q/fm-copying`);
    await expect.poll(() => chosen(next), patient).toEqual(['answer.often-hard']);
  });

  test('F06 Words are there after a reload right after they were typed.', async () => {
    const site = await world.site();
    const tab = await world.tab();
    await openWith(tab, site, families.silent.responses, 'strengths');
    await write(tab, 'own', 'Hums while she builds.');
    await tab.reload();
    await expectStep(tab, 'strengths');
    await expect.poll(() => valueOf(tab, 'own'), patient).toBe('Hums while she builds.');
  });

  test('F07 On a full device the app says so, keeps the answer on the screen, and offers a file.', async () => {
    const site = await world.site();
    const tab = await world.tab();
    await openWith(tab, site, unanswered, 'q/fm-copying');
    await tab.run(full, null);
    await choose(tab, 'answer.often-hard');
    await expect.poll(() => statusOf(tab), patient).toBe(ui.saving.failed);
    await expect.poll(() => said(tab, ui.trouble.quota), patient).toBe(ui.trouble.quota);
    await expect.poll(() => said(tab, ui.trouble.saveCopy), patient).toBe(ui.trouble.saveCopy);
    await expect.poll(() => said(tab, ui.trouble.retry), patient).toBe(ui.trouble.retry);
    await expect.poll(() => chosen(tab), patient).toEqual(['answer.often-hard']);
  });

  test('F08 Where storage is blocked the app says so before the first question, and works.', async () => {
    const site = await world.site({ before: blocked });
    const tab = await world.tab();
    await tab.open(site.address);
    await begin(tab);
    await expect.poll(() => statusOf(tab), patient).toBe(ui.saving.off);
    await expect
      .poll(() => said(tab, ui.trouble.unavailable), patient)
      .toBe(ui.trouble.unavailable);
    await tab.select('grade', '3');
    await goOn(tab);
    await expectStep(tab, 'cover');
  });

  test('F09 Where the database never opens the app works without it.', async () => {
    const site = await world.site({ before: silent });
    const tab = await world.tab();
    await tab.open(site.address);
    await begin(tab);
    await expect.poll(() => statusOf(tab), patient).toBe(ui.saving.off);
    await expect
      .poll(() => said(tab, ui.trouble.unavailable), patient)
      .toBe(ui.trouble.unavailable);
  });

  test('F10 Beside a newer database nothing is kept, and the app says why.', async () => {
    const site = await world.site();
    const tab = await world.tab();
    await putNewerDatabase(tab, site);
    await tab.open(site.address);
    await begin(tab);
    await expect
      .poll(() => said(tab, ui.trouble['newer-version']), patient)
      .toBe(ui.trouble['newer-version']);
  });

  test('F13 After the browser cleared everything the app starts as new, without an error.', async () => {
    const site = await world.site();
    const tab = await world.tab();
    await openWith(tab, site, responses, 'check');
    await evict(tab, site);
    await tab.open(site.address);
    await expect.poll(() => said(tab, ui.welcome.heading), patient).toBe(ui.welcome.heading);
    await expect.poll(() => countDrafts(tab), patient).toBe(0);
  });

  test.each([
    ['F14', 'the browser aborts', abortsOnce],
    ['F15', 'the browser loses its connection to', losesConnectionOnce],
  ] as const)(
    '%s A save that %s the first time is saved by the second.',
    async (_id, _what, once) => {
      const site = await world.site();
      const tab = await world.tab();
      await openWith(tab, site, unanswered, 'q/fm-copying');
      await tab.run(once, null);
      await choose(tab, 'answer.often-hard');
      await expect.poll(() => statusOf(tab), patient).toBe(ui.saving.saved);
      await tab.reload();
      await expect.poll(() => chosen(tab), patient).toEqual(['answer.often-hard']);
    },
  );

  test('F20 With a clock 25 years late the newest answers are the ones that stand.', async () => {
    const site = await world.site({ before: lateClock });
    const tab = await world.tab();
    await openWith(tab, site, unanswered, 'q/fm-copying');
    for (const answer of ['often-hard', 'goes-well']) {
      await choose(tab, `answer.${answer}`);
      await expect.poll(() => statusOf(tab), patient).toBe(ui.saving.saved);
    }
    await tab.reload();
    await expect.poll(() => chosen(tab), patient).toEqual(['answer.goes-well']);
  });

  test('F21 A damaged record gives way to the copy before it, and the app says so.', async () => {
    const site = await world.site();
    const tab = await world.tab();
    await openWith(tab, site, unanswered, 'q/fm-copying');
    for (const answer of ['often-hard', 'goes-well']) {
      await choose(tab, `answer.${answer}`);
      await expect.poll(() => statusOf(tab), patient).toBe(ui.saving.saved);
    }
    await spoilDrafts(tab, site, { name: 'checksum', value: 'off' });
    await tab.open(`${site.address}#/q/fm-copying`);
    await expect.poll(() => chosen(tab), patient).toEqual(['answer.often-hard']);
  });

  test('F22 A draft of a newer version is left alone, and can be taken along as a file.', async () => {
    const site = await world.site();
    const tab = await world.tab();
    await openWith(tab, site, responses, 'check');
    await spoilDrafts(tab, site, { name: 'schema', value: 99 });
    await tab.open(site.address);
    await expect.poll(() => said(tab, ui.drafts.newer), patient).toBe(ui.drafts.newer);
    await expect.poll(() => said(tab, ui.drafts.download), patient).toBe(ui.drafts.download);
  });

  test('F43 Deleted notes are brought back by Undo.', async () => {
    const site = await world.site();
    const tab = await world.tab();
    await openWith(tab, site, responses, 'check');
    await tab.open(`${site.address}#/welcome`);
    await expect.poll(() => countDrafts(tab), patient).toBe(1);
    await press(tab, ui.drafts.removeOf({ name: 'Maya' }));
    await expect.poll(() => said(tab, ui.drafts.removed), patient).toBe(ui.drafts.removed);
    await expect.poll(() => countDrafts(tab), patient).toBe(0);
    await press(tab, ui.drafts.undo);
    await expect.poll(() => countDrafts(tab), patient).toBe(1);
    await tab.reload();
    await expect.poll(() => countDrafts(tab), patient).toBe(1);
    expect(await tab.run(() => document.querySelector('h3')?.textContent, null)).toBe('Maya');
  });
});
