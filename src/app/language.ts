import {
  dir,
  loadWords,
  type Locale,
  LOCALES,
  localeNames,
  localeOf,
  startLocale,
} from '../content/locales.ts';
import type { Words } from '../content/words.ts';
import type { InvitationLink } from './invitation-link.ts';
import { forgetLocale, noteLocale, savedLocale } from './preferences.ts';

/** A language to choose from. */
export type LanguageChoice = Readonly<{ locale: Locale; name: string }>;

/** Every language, in its own name. */
export const languageChoices: readonly LanguageChoice[] = LOCALES.map((locale) => ({
  locale,
  name: localeNames[locale],
}));

/** The language on the screen, and the words of any other that was asked for. */
export type Language = Readonly<{
  locale: () => Locale;
  words: () => Words;
  subscribe: (listener: () => void) => () => void;
  /** Changes the language on the screen; where its words cannot be loaded, it stays as it is. */
  choose: (locale: Locale) => Promise<void>;
  /** The words of a language, once they are here; `null` until then. */
  wordsOf: (locale: Locale) => Words | null;
  /** Brings the words of a language here; `false` when they cannot be loaded. */
  fetch: (locale: Locale) => Promise<boolean>;
  /** Whether the choice may be kept on this device; what was kept is forgotten where it may not. */
  keep: (isAllowed: boolean) => void;
}>;

/**
 * Begins in the link's language, else the one chosen before, else that of an invitation, else the
 * browser's, and follows links and choices from there. `html[lang]` and `dir` follow.
 */
export async function connectLanguage(win: Window, invitation: Asking): Promise<Language> {
  const loaded = new Map<Locale, Words>();
  const listeners = new Set<() => void>();
  const link = takeLink(win);
  let isKept = false;
  const saved = savedLocale(win);
  const invited = invitation.locale();
  let chosen = link ?? (saved === null ? (localeOf(invited ?? '') ?? null) : null);
  let wanted = startLocale({ link, saved, invited, browser: win.navigator.languages });
  let now = await firstOf(wanted, loaded);
  showIn(win, now.locale);

  const fetch = (locale: Locale) => fetchInto(loaded, locale);

  const choose = async (locale: Locale) => {
    wanted = locale;
    const isHere = await fetch(locale);
    const words = loaded.get(locale);
    // Another one may have been chosen while this one was loading.
    if (!isHere || words === undefined || wanted !== locale) return;
    now = { locale, words };
    chosen = locale;
    if (isKept) noteLocale(win, locale);
    showIn(win, locale);
    listeners.forEach((listener) => listener());
  };

  // Before the address bar is read for the step (address.ts).
  const follow = () => {
    const asked = takeLink(win);
    if (asked !== null) void choose(asked);
  };
  // An invitation speaks only where the family has not yet chosen.
  invitation.subscribe(() => {
    const asked = localeOf(invitation.locale() ?? '');
    if (asked !== undefined && chosen === null && savedLocale(win) === null) void choose(asked);
  });
  win.addEventListener('popstate', follow);
  win.addEventListener('hashchange', follow);

  return {
    locale: () => now.locale,
    words: () => now.words,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose,
    wordsOf: (locale) => loaded.get(locale) ?? null,
    fetch,
    keep(isAllowed) {
      isKept = isAllowed;
      if (!isAllowed) forgetLocale(win);
      else if (chosen !== null) noteLocale(win, chosen);
    },
  };
}

type Asking = Pick<InvitationLink, 'locale' | 'subscribe'>;

type Spoken = Readonly<{ locale: Locale; words: Words }>;

/** The wished language; one that cannot be loaded gives way to one that can. */
async function firstOf(wished: Locale, loaded: Map<Locale, Words>): Promise<Spoken> {
  for (const locale of [wished, ...LOCALES.filter((other) => other !== wished)]) {
    await fetchInto(loaded, locale);
    const words = loaded.get(locale);
    if (words !== undefined) return { locale, words };
  }
  throw new Error('The words could not be loaded in any language.');
}

async function fetchInto(loaded: Map<Locale, Words>, locale: Locale): Promise<boolean> {
  if (loaded.has(locale)) return true;
  try {
    loaded.set(locale, await loadWords(locale));
    return true;
  } catch {
    // Told on the screen: a part could not be loaded (missing-part.ts).
    return false;
  }
}

function showIn(win: Window, locale: Locale): void {
  const { documentElement } = win.document;
  documentElement.lang = locale;
  documentElement.dir = dir[locale];
}

/** The language that a link asks for (`#/welcome?lang=es`), taken out of the address. */
function takeLink(win: Window): Locale | null {
  const [path = '', query] = win.location.hash.split('?');
  if (query === undefined) return null;
  win.history.replaceState(win.history.state, '', path === '' ? '#/' : path);
  return localeOf(new URLSearchParams(query).get('lang') ?? '') ?? null;
}
