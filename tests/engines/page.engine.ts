import { expect, test } from 'vitest';
import { en } from '../../src/content/en/index.ts';
import { families } from '../families/index.ts';
import { choose, chosen, expectStep, goOn, patient, press, said, statusOf } from './acts.ts';
import { noCopying } from './faults.ts';
import { inEachEngine } from './in-each.ts';
import { openWith } from './kept.ts';

const { ui } = en;
const { responses } = families.maya;
const unanswered = { ...responses, answers: {} };

inEachEngine((world) => {
  test('F17 Two tabs change the same notes: the loser is told, and may keep its own as a copy.', async () => {
    const site = await world.site();
    const [one, other] = [await world.tab(), await world.tab()];
    await openWith(one, site, unanswered, 'q/fm-copying');
    await other.open(`${site.address}#/q/fm-copying`);
    await expectStep(other, 'q/fm-copying');
    await choose(one, 'answer.often-hard');
    await expect.poll(() => statusOf(one), patient).toBe(ui.saving.saved);
    await expect.poll(() => statusOf(other), patient).toBe(ui.saving.elsewhere);
    await expect.poll(() => said(other, ui.trouble.changed), patient).toBe(ui.trouble.changed);
    await choose(other, 'answer.goes-well');
    await expect.poll(() => chosen(other), patient).toEqual(['answer.goes-well']);
    await press(other, ui.trouble.keepMine);
    await expect.poll(() => statusOf(other), patient).toBe(ui.saving.saved);
    await one.reload();
    await expect.poll(() => chosen(one), patient).toEqual(['answer.often-hard']);
  });

  test('F18 Notes deleted in another tab can be kept as new ones by the tab that shows them.', async () => {
    const site = await world.site();
    const [one, other] = [await world.tab(), await world.tab()];
    await openWith(one, site, unanswered, 'q/fm-copying');
    await other.open(`${site.address}#/welcome`);
    await press(other, ui.drafts.removeOf({ name: 'Maya' }));
    await expect.poll(() => said(one, ui.trouble.deleted), patient).toBe(ui.trouble.deleted);
    await choose(one, 'answer.often-hard');
    await press(one, ui.trouble.keepMine);
    await expect.poll(() => statusOf(one), patient).toBe(ui.saving.saved);
    await one.reload();
    await expect.poll(() => chosen(one), patient).toEqual(['answer.often-hard']);
  });

  test('F29 Where the code that makes the PDF is missing, the page says so and offers Print.', async () => {
    const site = await world.site({ without: ['make-pdf'] });
    const tab = await world.tab();
    await openWith(tab, site, responses, 'take');
    await press(tab, ui.take.make);
    // It loads the page again, once, in case a new version was put up.
    await expect.poll(() => tab.run(wasReloaded, null), patient).toBe(true);
    await press(tab, ui.take.make);
    await expect
      .poll(() => said(tab, ui.trust.missing.heading), patient)
      .toBe(ui.trust.missing.heading);
    await expectStep(tab, 'take');
    await press(tab, ui.take.print);
    await expectStep(tab, 'print');
  });

  test('F32 Where copying is refused, the text stands there to be selected by hand.', async () => {
    const site = await world.site({ before: noCopying });
    const tab = await world.tab();
    await openWith(tab, site, responses, 'take');
    await press(tab, ui.take.copy);
    await expect.poll(() => said(tab, ui.take.copyFailed), patient).toBe(ui.take.copyFailed);
    await expect.poll(() => said(tab, ui.take.textLabel), patient).toBe(ui.take.textLabel);
  });

  test('F35 Continue pressed twice at once leads one step on.', async () => {
    const site = await world.site();
    const tab = await world.tab();
    await openWith(tab, site, responses, 'strengths');
    await tab.run((name) => {
      const buttons = [...document.querySelectorAll('button')];
      const button = buttons.find(({ textContent }) => textContent === name);
      button?.click();
      button?.click();
    }, ui.common.continue);
    await expectStep(tab, 'health');
    await goOn(tab);
    await expectStep(tab, 'topics');
    expect(await tab.run(() => location.hash, null)).toBe('#/topics');
  });

  test('F37 A page that the browser translates stays alive and says nothing that is out of date.', async () => {
    const site = await world.site();
    const tab = await world.tab();
    await openWith(tab, site, unanswered, 'q/fm-copying');
    await tab.run(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode())
        if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
      for (const text of texts) {
        const font = document.createElement('font');
        text.replaceWith(font);
        font.append(text);
      }
    }, null);
    await choose(tab, 'answer.often-hard');
    await expect.poll(() => statusOf(tab), patient).toBe(ui.saving.saved);
    const before = await tab.run(() => location.hash, null);
    await tab.click('//button[@type="submit"]');
    await expect.poll(() => tab.run(() => location.hash, null), patient).not.toBe(before);
    await expect.poll(() => chosen(tab), patient).toEqual([]);
  });
});

function wasReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
}
