/** Pages beside the interview, each with an address of its own. */
export const SIDE_PAGES = [
  'about-ot',
  'call-doctor',
  'stored',
  'open-file',
  'erase',
  'print',
  'blank',
  'teacher',
  'invite',
  'invited',
  'observe',
  'together',
  'type-in',
  'meeting',
  'after-meeting',
  'watch',
] as const;

/** A page beside the interview. */
export type SidePage = (typeof SIDE_PAGES)[number];

/** What an address names: a step, a side page, or anything that was typed. */
export function idOf(hash: string): string {
  const id = hash.replace(/^#\/?/u, '');
  return id === '' ? 'welcome' : id;
}

/** The address of a step or a side page, as it stands in the address bar. */
export function hashOf(id: string): string {
  return `#/${id}`;
}

/** The side page with this name, if there is one. */
export function sidePageOf(id: string): SidePage | null {
  return SIDE_PAGES.find((page) => page === id) ?? null;
}
