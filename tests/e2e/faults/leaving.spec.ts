import { en } from '../../../src/content/en/index.ts';
import { families } from '../../families/index.ts';
import { openWith } from '../draft.ts';
import { choose, chosenRadios, expectStep, press } from '../screen.ts';
import { fault } from './faults.ts';
import { expect, expectSaved, openQuestion, QUESTION, status, test } from './fixtures.ts';

const { ui } = en;

test(fault('F03').name, async ({ page, context }) => {
  await openQuestion(page);
  await choose(page, 'goes-well');
  await expectSaved(page);
  // As the database of a page that is closing: it takes in, and gives no answer any more.
  await page.evaluate(() => {
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = function silent(key) {
      const request = get.call(this, key);
      request.addEventListener('success', (event) => event.stopImmediatePropagation());
      return request;
    };
  });
  await choose(page, 'often-hard');
  await expect(status(page)).not.toHaveText(ui.saving.saved);
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.goto('/');
  await next.getByRole('button', { name: fault('F03').sees }).click();
  await expectStep(next, QUESTION);
  await expect(chosenRadios(next)).toHaveId('answer.often-hard');
});

test(fault('F05').name, async ({ page, context }) => {
  await openQuestion(page);
  const devtools = await context.newCDPSession(page);
  await choose(page, 'often-hard');
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await expectSaved(page);
  await choose(page, 'goes-well');
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  // A tab that was thrown away never wakes: it is loaded anew when the parent comes back to it.
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(`/#/${QUESTION}`);
  await expect(chosenRadios(again)).toHaveId('answer.goes-well');
  await expectSaved(again);
});

test(fault('F06').name, async ({ page }) => {
  await openWith(page, families.maya.responses, 'strengths');
  const field = page.getByLabel(ui.strengths.own);
  await field.fill('');
  await field.pressSequentially('Hums while she bui');
  await page.reload();
  await expectStep(page, 'strengths');
  await expect(field).toHaveValue('Hums while she bui');
  await expectSaved(page);
});

test('Notes that were never saved are still there after a reload, beside older ones.', async ({
  page,
}) => {
  await openWith(page, families.maya.responses, 'welcome', 'check');
  await press(page, ui.drafts.another);
  await expectStep(page, 'child');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await page.getByLabel(ui.aboutChild.nickname).fill('Robin');
  await page.reload();
  await expectStep(page, 'child');
  await expect(page.getByLabel(ui.aboutChild.nickname)).toHaveValue('Robin');
});

test(fault('F30').name, async ({ page, context }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 200_000,
    uploadThroughput: 200_000,
  });
  await openQuestion(page);
  await choose(page, 'often-hard');
  await expectSaved(page);
  await page.reload();
  await expect(chosenRadios(page)).toHaveId('answer.often-hard');
});

test(fault('F44').name, async ({ page, context }) => {
  await openQuestion(page);
  const devtools = await context.newCDPSession(page);
  // What a system does that closes the database in its sleep: the next use finds it closed.
  await page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function asleep() {
      IDBDatabase.prototype.transaction = transaction;
      this.close();
      throw new DOMException('Closed.', 'InvalidStateError');
    };
  });
  await choose(page, 'often-hard');
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await page.clock.setFixedTime(Date.now() + 10 * 60 * 1000);
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await expectSaved(page);
  await page.reload();
  await expect(chosenRadios(page)).toHaveId('answer.often-hard');
});
