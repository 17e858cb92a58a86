import { en } from '../../../src/content/en/index.ts';

const { ui } = en;

/** A thing that goes wrong (trust.md 1.3), by the sentence or the way out that the parent sees. */
export type Fault = Readonly<{ id: string; title: string; sees: string }>;

/** The 45 named faults, in order. The table in docs/reliability.md is made from them. */
export const faults = [
  { id: 'F01', title: 'The browser is killed while it saves', sees: ui.saving.saved },
  { id: 'F02', title: 'The page crashes', sees: ui.saving.saved },
  { id: 'F03', title: 'The tab is closed right after an answer', sees: ui.drafts.goOn },
  { id: 'F04', title: 'The page comes back by the back button', sees: ui.trouble.changed },
  { id: 'F05', title: 'The browser freezes the tab, or throws it away', sees: ui.saving.saved },
  { id: 'F06', title: 'The page is loaded again in the middle of a word', sees: ui.saving.saved },
  { id: 'F07', title: 'The device has no room left', sees: ui.trouble.quota },
  { id: 'F08', title: 'The browser blocks storage', sees: ui.trouble.unavailable },
  { id: 'F09', title: 'The database never answers', sees: ui.trouble.unavailable },
  { id: 'F10', title: 'A newer version has been here', sees: ui.trouble['newer-version'] },
  {
    id: 'F11',
    title: 'An older version in another tab blocks the database',
    sees: ui.trouble['blocked-by-other-tab'],
  },
  { id: 'F12', title: 'Site data is cleared while the page is open', sees: ui.trouble.wroteBack },
  { id: 'F13', title: 'The browser erased everything between visits', sees: ui.drafts.none },
  { id: 'F14', title: 'The browser gives up on a save', sees: ui.trouble.other },
  { id: 'F15', title: 'The connection to the database is lost', sees: ui.saving.saved },
  { id: 'F16', title: 'The window is private', sees: ui.device.private },
  { id: 'F17', title: 'Two tabs change the same notes', sees: ui.trouble.conflict },
  { id: 'F18', title: 'One tab deletes what another one edits', sees: ui.trouble.deleted },
  {
    id: 'F19',
    title: 'A newer version opens in another tab',
    sees: ui.trouble['newer-schema'],
  },
  { id: 'F20', title: 'The clock of the device is years off', sees: ui.drafts.heading },
  { id: 'F21', title: 'What is kept is damaged', sees: ui.drafts.previous },
  { id: 'F22', title: 'What is kept was written by a newer version', sees: ui.drafts.newer },
  { id: 'F23', title: 'What is kept was written by an older version', sees: ui.saving.saved },
  { id: 'F24', title: 'Bringing old notes up to date fails', sees: ui.drafts.stuck },
  {
    id: 'F25',
    title: 'A new version is put up while the parent types',
    sees: ui.trust.update.take,
  },
  { id: 'F26', title: 'A new version is cut off on its way', sees: ui.trust.update.take },
  {
    id: 'F27',
    title: 'A part of an old version is gone from the server',
    sees: ui.trust.missing.reload,
  },
  { id: 'F28', title: 'There is no internet', sees: ui.trust.offline },
  { id: 'F29', title: 'The part that makes the PDF does not load', sees: ui.take.failed },
  { id: 'F30', title: 'The device and the network are slow', sees: ui.saving.saved },
  { id: 'F31', title: 'The browser does not take a download', sees: ui.saveFile.failed },
  { id: 'F32', title: 'Copying is not allowed', sees: ui.take.copyFailed },
  { id: 'F33', title: 'Printing is blocked or called off', sees: ui.take.printHint },
  { id: 'F34', title: 'Every note is as long as it can be', sees: ui.take.made },
  { id: 'F35', title: 'Continue is pressed twice, Enter fifty times', sees: ui.saving.saved },
  { id: 'F36', title: 'A random walk through the questions', sees: ui.saving.saved },
  { id: 'F37', title: 'The browser translates the page', sees: ui.saving.saved },
  { id: 'F38', title: 'An extension changes the page and fills it in', sees: ui.saving.saved },
  { id: 'F39', title: 'Text is twice as large', sees: ui.common.continue },
  { id: 'F40', title: 'There is no JavaScript, or an old browser', sees: ui.common.product },
  { id: 'F41', title: 'Another website shows the page in a frame', sees: ui.trust.framed.heading },
  { id: 'F42', title: 'Words are put together from keys (IME)', sees: ui.saving.saved },
  { id: 'F43', title: 'Notes are deleted by mistake', sees: ui.drafts.removed },
  { id: 'F44', title: 'The device sleeps in the middle of a save', sees: ui.saving.saved },
  { id: 'F45', title: 'A teacher’s link is opened over notes', sees: ui.invited.have },
] as const satisfies readonly Fault[];

/** The id of a fault. */
export type FaultId = (typeof faults)[number]['id'];

/**
 * What a test of a fault is called, and the words it looks for.
 * @throws Error when there is no such fault, which the types rule out
 */
export function fault(id: FaultId): Readonly<{ name: string; sees: string }> {
  const found = faults.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no fault ${id}.`);
  return { name: `${id} ${found.title}: “${found.sees}”`, sees: found.sees };
}
