import { en } from '../../../src/content/en/index.ts';
import { begin, expectStep, press } from '../screen.ts';
import { shortWalk } from '../short-walk.ts';
import { savePdf } from '../take-pdf.ts';
import { expect, test } from './fixtures.ts';
import { expectVersion, forbidWorkers, goTo, nickname, offer, visitFirst } from './visit.ts';

const { ui } = en;

// One after another, so that the later versions are built once; long walks on a slow machine.
test.describe.configure({ mode: 'default', timeout: 90_000 });

test('A PDF part that went with the old version is fetched by loading the page again, once.', async ({
  context,
  site,
  later: [two],
}) => {
  // A page that nobody watches: the missing file stands in its console.
  const page = await context.newPage();
  await forbidWorkers(page);
  await shortWalk(page, { name: 'Robin', helps: '', example: '' });
  site.putUp(two);
  await press(page, ui.take.make);
  await expectVersion(page, 'two');
  await expectStep(page, 'take');
  await savePdf(page);
  await goTo(page, 'child');
  await expect(nickname(page)).toHaveValue('Robin');
});

test('A tab of the old version makes its PDF after another tab has taken the new one.', async ({
  page,
  context,
  site,
  later: [two],
}) => {
  await visitFirst(page);
  const other = await context.newPage();
  await shortWalk(other);
  site.putUp(two);
  await goTo(page, 'child');
  await goTo(page, 'welcome');
  await offer(page).click();
  await expectVersion(page, 'two');
  // The host lets the browser keep hashed files for good, so the old part is still at hand.
  await savePdf(other);
  await expectVersion(other, 'one');
});

test('F27: A PDF part that stays missing is said in words after one try, with the way on.', async ({
  context,
  site,
}) => {
  // A page that nobody watches: the missing file stands in its console.
  const page = await context.newPage();
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await forbidWorkers(page);
  await shortWalk(page);
  site.breakOff('make-pdf');
  await press(page, ui.take.make);
  await expect.poll(() => loads).toBe(2);
  await press(page, ui.take.make);
  await expect(page.getByText(ui.trust.missing.reload, { exact: true })).toBeVisible();
  await expect(page.getByText(ui.take.failed, { exact: true })).toBeVisible();
  expect(loads).toBe(2);
  site.breakOff(null);
  await press(page, ui.errors.reload);
  await expect.poll(() => loads).toBe(3);
  await savePdf(page);
});

test('A language that cannot be loaded is said in words, and the screen stays as it is.', async ({
  context,
  site,
}) => {
  // A page that nobody watches: the missing file stands in its console.
  const page = await context.newPage();
  await forbidWorkers(page);
  await page.goto('/#/');
  await begin(page);
  await nickname(page).fill('Robin');
  await site.stop();
  await press(page, 'Español');
  await expect(page.getByText(ui.trust.missing.reload, { exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'English' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expectStep(page, 'child');
  await expect(nickname(page)).toHaveValue('Robin');
  await site.start();
  await press(page, ui.errors.reload);
  await expect(nickname(page)).toHaveValue('Robin');
  await press(page, 'Español');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test('With the server gone and nothing kept, a missing part never trades the page for an error page.', async ({
  context,
  site,
}) => {
  // A page that nobody watches: the missing file stands in its console.
  const page = await context.newPage();
  await forbidWorkers(page);
  await shortWalk(page);
  await site.stop();
  await press(page, ui.take.make);
  await expect(page.getByText(ui.trust.missing.reload, { exact: true })).toBeVisible();
  await site.start();
  await press(page, ui.errors.reload);
  await expectStep(page, 'take');
  await savePdf(page);
});
