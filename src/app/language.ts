import {
  dir,
  HERE,
  loadWords,
  type Locale,
  LOCALES,
  localeNames,
  localeOf,
  startLocale,
} from '../content/locales.ts';
import type { FirstWords, Words } from '../content/words.ts';
import { noListeners } from '../lib/listeners.ts';
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
  /** The words on the screen: all of them, or until they are here what the first screens need. */
  words: () => FirstWords | Words;
  subscribe: (listener: () => void) => () => void;
  /** Changes the language on the screen; where its words cannot be loaded, it stays as it is. */
  choose: (locale: Locale) => Promise<void>;
  /** All words of a language, once they are here; `null` until then. */
  wordsOf: (locale: Locale) => Words | null;
  /** Brings all words of a language here; `false` when they cannot be loaded. */
  fetch: (locale: Locale) => Promise<boolean>;
  /** Whether the choice may be kept on this device; what was kept is forgotten where it may not. */
  keep: (isAllowed: boolean) => void;
}>;

/** A language that still speaks as the page does, until it begins. */
export type BeginningLanguage = Language &
  Readonly<{
    /**
     * Turns to the link's language, else the one chosen before, else that of an invitation, else
     * the browser's, and follows links and choices from there. `html[lang]` and `dir` follow.
     */
    begin: () => Promise<void>;
  }>;

/** The language of the page, which is the first of all until `begin`. */
export function connectLanguage(win: Window, invitation: Asking): BeginningLanguage {
  const loaded = new Map<Locale, Words>();
  const { tell, subscribe } = noListeners();
  let isKept = false;
  let chosen: Locale | null = null;
  let wanted: Locale = HERE.locale;
  let now: Spoken = HERE;

  const fetch = async (locale: Locale) => {
    const isHere = await fetchInto(loaded, locale);
    const words = loaded.get(locale);
    // Of the language on the screen the first words alone may have been here.
    if (words === undefined || locale !== now.locale || words === now.words) return isHere;
    now = { locale, words };
    tell();
    return true;
  };

  const turnTo = async (locale: Locale): Promise<boolean> => {
    wanted = locale;
    await fetch(locale);
    const words = loaded.get(locale);
    // Another one may have been chosen while this one was loading.
    if (words === undefined || wanted !== locale) return false;
    showIn(win, locale);
    now = { locale, words };
    tell();
    return true;
  };

  const choose = async (locale: Locale) => {
    if (!(await turnTo(locale))) return;
    chosen = locale;
    if (isKept) noteLocale(win, locale);
  };

  // Before the address bar is read for the step (address.ts).
  const follow = () => {
    const asked = takeLink(win);
    if (asked !== null) void choose(asked);
  };
  // An invitation speaks only where the family has not yet chosen.
  const listen = () => {
    const asked = localeOf(invitation.locale() ?? '');
    if (asked !== undefined && chosen === null && savedLocale(win) === null) void choose(asked);
  };

  return {
    locale: () => now.locale,
    words: () => now.words,
    subscribe,
    choose,
    wordsOf: (locale) => loaded.get(locale) ?? null,
    fetch,
    keep(isAllowed) {
      isKept = isAllowed;
      if (!isAllowed) forgetLocale(win);
      else if (chosen !== null) noteLocale(win, chosen);
    },
    async begin() {
      const wished = wishes(win, invitation);
      chosen = wished.chosen;
      const locale = startLocale(wished);
      invitation.subscribe(listen);
      ['popstate', 'hashchange'].forEach((type) => win.addEventListener(type, follow));
      await (locale === now.locale ? showIn(win, locale) : turnTo(locale));
    },
  };
}

function wishes(win: Window, invitation: Asking) {
  const link = takeLink(win);
  const saved = savedLocale(win);
  const invited = invitation.locale();
  const chosen = link ?? (saved === null ? (localeOf(invited ?? '') ?? null) : null);
  return { link, saved, invited, chosen, browser: win.navigator.languages };
}

type Asking = Pick<InvitationLink, 'locale' | 'subscribe'>;

type Spoken = Readonly<{ locale: Locale; words: FirstWords | Words }>;

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

/** Also where the words were here at once: the page may have been drawn in another language. */
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
