import type { Page } from '@playwright/test';
import { es } from '../../../src/content/es/index.ts';
import { expectAccessible } from '../accessible.ts';
import { choice } from '../fill.ts';
import { expect, test } from '../fixtures.ts';
import { expectFocus, key, keyOn, tabTo, typeIn } from '../keys.ts';
import { fold, readPdf, timesIn } from '../read-pdf.ts';
import { expectStep, group } from '../screen.ts';

const { ui, followups } = es;
const HELPS = 'Un cojín en la silla y diez minutos a solas.';
const EXAMPLE = 'El lunes escribió dos líneas y le contó el resto al gato.';

test.use({ locale: 'es-US', viewport: { width: 390, height: 844 } });
test.describe.configure({ timeout: 240_000 });

test('A parent walks in Spanish from the start to the PDF with the keyboard alone, each kind of step open to anyone.', async ({
  page,
}) => {
  await page.goto('/#/');
  await keyOn(page, button(page, ui.welcome.start), 'Enter');
  await tabTo(page, page.getByRole('radio').first());
  await key(page, 'Space');
  await key(page, 'Enter');

  await arrive(page, 'child');
  await typeIn(page, page.getByLabel(ui.aboutChild.nickname), 'Lucía');
  await tabTo(page, page.getByLabel(ui.aboutChild.grade, { exact: true }));
  for (const _ of ['K', '1', '2']) await key(page, 'ArrowDown');
  await goOn(page);
  await arrive(page, 'cover');
  for (const domain of ['sensory', 'social', 'self-care'] as const) {
    await keyOn(page, choice(group(page, ui.cover.domains), followups.domains[domain]), 'Space');
  }
  await goOn(page);
  await arrive(page, 'domain/fine-motor');
  await keyOn(page, button(page, ui.domain.start), 'Enter');
  for (const item of ['pencil-comfort', 'tell-vs-write', 'class-tools', 'writing-start']) {
    await arrive(page, `q/fm-${item}`, item === 'pencil-comfort');
    await tabTo(page, page.locator('[id="answer.goes-well"]'));
    await key(page, 'ArrowDown');
    await goOn(page);
  }
  await arrive(page, 'wrap/fine-motor');
  await typeIn(page, page.getByLabel(ui.wrap.helps), HELPS);
  await goOn(page);
  await arrive(page, 'strengths');
  await goOn(page);
  await arrive(page, 'health');
  await goOn(page);
  await arrive(page, 'topics');
  await tabTo(page, group(page, ui.topics.list).getByRole('checkbox').first());
  await key(page, 'Space');
  await goOn(page);
  await arrive(page, 'details/fm-pencil-comfort');
  await typeIn(page, page.getByLabel(ui.details.example), EXAMPLE);
  await goOn(page);
  await arrive(page, 'check');
  await keyOn(page, button(page, ui.check.next), 'Enter');
  await arrive(page, 'summary');
  await keyOn(page, button(page, es.summary.toTake), 'Enter');
  await arrive(page, 'take');
  const second = group(page, ui.take.paperSecond);
  await tabTo(page, second.getByRole('radio', { name: ui.take.paperSecondNone }));
  await key(page, 'ArrowDown');
  await expect(second.getByRole('radio', { name: 'English' })).toBeChecked();
  await keyOn(page, button(page, ui.take.make), 'Enter');
  await expect(page.getByText(ui.take.made, { exact: true })).toBeVisible();
  await expectFocus(page);
  const saving = page.waitForEvent('download');
  await keyOn(page, page.getByRole('link', { name: ui.take.download }), 'Enter');
  const paper = fold((await readPdf(await saving)).text);
  expect([HELPS, EXAMPLE].map((text) => timesIn(paper, fold(text)))).toEqual([1, 1]);
});

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

async function goOn(page: Page): Promise<void> {
  await keyOn(page, button(page, ui.common.continue), 'Enter');
}

/** A step has begun, in Spanish, with the focus on its heading; looked at where it is a new kind. */
async function arrive(page: Page, id: string, isNew = true): Promise<void> {
  await expectStep(page, id);
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  if (!isNew) return;
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('h1')).toBeFocused();
}
