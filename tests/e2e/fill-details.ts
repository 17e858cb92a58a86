import type { Locator, Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import { questionnaire, type ItemId } from '../../src/questions/index.ts';
import { NO_DETAILS } from '../../src/responses/defaults.ts';
import { activeItems } from '../../src/responses/active.ts';
import type { Responses, Tried } from '../../src/responses/types.ts';
import { tickAll } from './fill.ts';
import { group, press } from './screen.ts';

const text = en.ui.details;
const { followups } = en;

/** Fills in the details of a topic as the responses say. */
export async function fillDetails(page: Page, responses: Responses, linkId: ItemId): Promise<void> {
  const details = responses.details[linkId] ?? NO_DETAILS;
  await tickAll(
    group(page, text.where),
    details.where.map((place) => followups.where[place]),
  );
  await tickAll(
    group(page, text.effects),
    details.effects.map((effect) => followups.effects[effect]),
  );
  await page.getByLabel(text.effectNote).fill(details.effectNote);
  if (details.since !== null) {
    await tickAll(group(page, text.since), [followups.since[details.since]]);
  }
  await tickAll(
    group(page, text.better),
    details.better.map((better) => followups.better[better]),
  );
  await page.getByLabel(text.betterNote).fill(details.betterNote);
  if (details.healthTick) await tickHealth(page, responses, linkId);
  await fillTried(page, details.tried);
  await page.getByLabel(text.example).fill(details.example);
  await page.getByLabel(text.hope).fill(details.hope);
}

async function tickHealth(page: Page, responses: Responses, linkId: ItemId): Promise<void> {
  const key = activeItems(questionnaire, responses).find((item) => item.linkId === linkId)?.health;
  if (key === undefined) return;
  const { tick } = en.doctor.cards[key];
  await group(page, text.health).getByRole('checkbox', { name: tick, exact: true }).check();
}

async function fillTried(page: Page, rows: readonly Tried[]): Promise<void> {
  for (const [index, tried] of rows.entries()) {
    if (index > 0) await press(page, text.addTried);
    const row = group(page, text.triedNumber({ position: `${index + 1}` }));
    await row.getByLabel(text.triedWhat).fill(tried.what);
    await select(row, text.triedWhere, tried.where && followups.triedWhere[tried.where]);
    await select(row, text.triedHowLong, tried.howLong && followups.howLong[tried.howLong]);
    await select(row, text.triedHelped, tried.helped && followups.helped[tried.helped]);
  }
}

async function select(row: Locator, label: string, option: string | null): Promise<void> {
  if (option !== null) await row.getByLabel(label, { exact: true }).selectOption(option);
}
