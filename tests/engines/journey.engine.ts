import { expect, test } from 'vitest';
import { en } from '../../src/content/en/index.ts';
import { begin, choose, expectStep, goOn, patient, press, said, statusOf, write } from './acts.ts';
import type { Tab } from './engine.ts';
import { noteFiles } from './faults.ts';
import { inEachEngine } from './in-each.ts';

const { ui } = en;

inEachEngine((world) => {
  test('A parent walks the short way from the start to a PDF.', async () => {
    const site = await world.site({ before: noteFiles });
    const tab = await world.tab();
    await tab.open(site.address);
    await walkToTake(tab);
    await expect.poll(() => statusOf(tab), patient).toBe(ui.saving.saved);
    await press(tab, ui.take.make);
    await expect.poll(() => said(tab, ui.take.made), patient).toBe(ui.take.made);
    const made = () => tab.run(() => document.documentElement.getAttribute('data-made'), null);
    await expect.poll(made, patient).toBe('%PDF-');
  });

  test('After the first visit the app starts and goes on with the server dead.', async () => {
    const site = await world.site({ worker: true });
    const tab = await world.tab();
    await tab.open(site.address);
    await expect.poll(() => said(tab, ui.trust.offline), patient).toBe(ui.trust.offline);
    await begin(tab);
    await tab.select('grade', '3');
    await expect.poll(() => statusOf(tab), patient).toBe(ui.saving.saved);
    await site.stop();
    await tab.reload();
    await expectStep(tab, 'child');
    await goOn(tab);
    await expectStep(tab, 'cover');
    await expect.poll(() => statusOf(tab), patient).toBe(ui.saving.saved);
  });
});

async function walkToTake(tab: Tab): Promise<void> {
  await begin(tab);
  await write(tab, 'nickname', 'Maya');
  await tab.select('grade', '3');
  await goOn(tab);
  await expectStep(tab, 'cover');
  for (const domain of ['sensory', 'self-care', 'social'] as const) {
    await tab.click(`//label[.//strong[.="${en.followups.domains[domain]}"]]`);
  }
  await goOn(tab);
  await expectStep(tab, 'domain/fine-motor');
  await press(tab, ui.domain.start);
  await answerAll(tab);
  for (const step of ['wrap/fine-motor', 'strengths', 'health', 'topics']) {
    await expectStep(tab, step);
    if (step === 'topics')
      await tab.click('(//input[starts-with(@id, "topic.")]/ancestor::label)[1]');
    await goOn(tab);
  }
  await write(tab, 'example', 'The pencil slides away.');
  await goOn(tab);
  await expectStep(tab, 'check');
  await press(tab, ui.check.next);
  await press(tab, en.summary.toTake);
  await expectStep(tab, 'take');
}

async function answerAll(tab: Tab): Promise<void> {
  const hash = () => tab.run(() => location.hash, null);
  await expect.poll(hash, patient).toMatch(/^#\/q\//u);
  for (let here = await hash(); here.startsWith('#/q/'); here = await hash()) {
    await choose(tab, 'answer.sometimes-hard');
    await goOn(tab);
    await expect.poll(hash, patient).not.toBe(here);
  }
}
