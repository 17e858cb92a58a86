// Small notes beside the drafts: whose device this is, the language chosen on it, and which draft this
// tab has open. Losing them loses nothing, so they need no durable store; where storage is blocked they are simply absent.
const DEVICE = 'backpack-notes.device';
const LOCALE = 'backpack-notes.locale';
const DRAFT = 'backpack-notes.draft';

/** Whether the parent said that this is their own device. */
export function isOwnDevice(win: Window): boolean {
  return attempt(() => win.localStorage.getItem(DEVICE) === 'own') ?? false;
}

/** Notes that this is the parent's own device. A shared one is never noted. */
export function noteOwnDevice(win: Window): void {
  attempt(() => win.localStorage.setItem(DEVICE, 'own'));
}

/** The language chosen before on this device. */
export function savedLocale(win: Window): string | null {
  return attempt(() => win.localStorage.getItem(LOCALE)) ?? null;
}

/** Notes the language that was chosen. */
export function noteLocale(win: Window, locale: string): void {
  attempt(() => win.localStorage.setItem(LOCALE, locale));
}

/** Forgets the language that was chosen. */
export function forgetLocale(win: Window): void {
  attempt(() => win.localStorage.removeItem(LOCALE));
}

/** The id of the draft that this tab had open before it was loaded again. */
export function lastDraftId(win: Window): string | null {
  return attempt(() => win.sessionStorage.getItem(DRAFT)) ?? null;
}

/** Notes which draft this tab has open. */
export function noteDraftId(win: Window, id: string): void {
  attempt(() => win.sessionStorage.setItem(DRAFT, id));
}

function attempt<Value>(look: () => Value): Value | null {
  try {
    return look();
  } catch {
    return null;
  }
}
