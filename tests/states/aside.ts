import { readFileSync } from 'node:fs';
import { openWith } from '../e2e/draft.ts';
import { press } from '../e2e/screen.ts';
import { at, maya, seen, type State, type Visit } from './state.ts';

/** Gives a file to the page that opens saved files. */
async function giveFile({ page, words }: Visit, html: string): Promise<void> {
  await page
    .getByLabel(words.ui.saveFile.choose, { exact: true })
    .setInputFiles({ name: 'notes.html', mimeType: 'text/html', buffer: Buffer.from(html) });
}

/** Saves a copy as a parent does, and opens it again. */
async function openSavedFile(visit: Visit, isProtected: boolean): Promise<void> {
  const { page, words } = visit;
  const { saveFile } = words.ui;
  await openWith(page, maya, 'take');
  if (isProtected) await page.getByLabel(saveFile.protect).check();
  const saving = page.waitForEvent('download');
  await press(page, saveFile.save);
  const html = readFileSync(await (await saving).path(), 'utf8');
  await page.goto('/#/open-file');
  await giveFile(visit, html);
}

/** The pages beside the questions. */
export const aside: readonly State[] = [
  { name: 'blank', says: 'A blank sheet to print.', reach: at('blank') },
  {
    name: 'blank-teacher',
    says: 'A blank sheet for the teacher, in large print.',
    async reach({ page, words }) {
      await openWith(page, maya, 'blank');
      const { blank } = words.ui.paper;
      await page.getByText(blank.sheets.teacher, { exact: true }).click();
      await page.getByText(blank.sizes.large, { exact: true }).click();
    },
  },
  { name: 'about-ot', says: 'About school OT.', reach: at('about-ot') },
  { name: 'call-doctor', says: 'When to call a doctor first.', reach: at('call-doctor') },
  {
    name: 'call-doctor-card',
    says: 'When to call a doctor first, with a card open.',
    async reach({ page, words }) {
      await openWith(page, maya, 'call-doctor');
      await page.getByRole('checkbox', { name: words.doctor.cards.vision.tick }).check();
      await page.getByRole('heading', { name: words.doctor.title }).waitFor();
    },
  },
  { name: 'stored', says: 'What is stored on the device.', reach: at('stored') },
  { name: 'open-file', says: 'Opening a saved file, none chosen.', reach: at('open-file') },
  {
    name: 'open-file-found',
    says: 'Notes were found in the file.',
    async reach(visit) {
      await openSavedFile(visit, false);
      await seen(visit.page, visit.words.ui.saveFile.takeIn);
    },
  },
  {
    name: 'open-file-code',
    says: 'The file is protected; a code was typed that does not open it.',
    async reach(visit) {
      const { page, words } = visit;
      await openSavedFile(visit, true);
      await page.getByLabel(words.ui.saveFile.code).fill('12345-12345-12345-12345-12345');
      await press(page, words.ui.saveFile.openIt);
      await seen(page, words.ui.saveFile.refused['wrong-passphrase']);
    },
  },
  {
    name: 'open-file-refused',
    says: 'The file is not one of ours.',
    async reach(visit) {
      await openWith(visit.page, maya, 'open-file', 'check');
      await giveFile(visit, '<p>Sand and sun</p>');
      await seen(visit.page, visit.words.ui.saveFile.refused['no-notes']);
    },
  },
  { name: 'erase', says: 'Erase everything? Asked once.', reach: at('erase') },
  {
    name: 'erased',
    says: 'Everything is erased.',
    async reach({ page, words }) {
      await openWith(page, maya, 'erase');
      await press(page, words.ui.erase.confirm);
      await seen(page, words.ui.erase.done);
    },
  },
];
