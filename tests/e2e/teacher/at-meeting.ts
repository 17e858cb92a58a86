import type { Page } from '@playwright/test';
import { en } from '../../../src/content/en/index.ts';
import type { Responses } from '../../../src/responses/types.ts';
import { group } from '../screen.ts';

const { meeting } = en.ui;

/** Ticks a line of the agenda. */
export function tick(page: Page, line: string): Promise<void> {
  return page.getByRole('checkbox', { name: line, exact: true }).check();
}

/** The note beside a line. */
export function noteOn(page: Page, line: string) {
  return page.getByRole('textbox', { name: meeting.noteOn({ what: meeting.said, line }) });
}

/** Opens the note beside a line, and types. */
export async function note(page: Page, line: string, text: string): Promise<void> {
  await page
    .locator('summary')
    .and(page.getByLabel(meeting.noteOn({ what: meeting.writeNote, line })))
    .click();
  await noteOn(page, line).pressSequentially(text);
}

/** Fills in a next step. */
export async function agree(
  page: Page,
  position: number,
  said: Responses['meeting']['nextSteps'][number],
): Promise<void> {
  const step = group(page, meeting.step({ position: `${position}` }));
  await step.getByLabel(meeting.what, { exact: true }).fill(said.what);
  await step.getByLabel(meeting.who, { exact: true }).fill(said.who);
  await step.getByLabel(meeting.by, { exact: true }).fill(said.by);
}
