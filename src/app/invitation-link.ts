import { noListeners } from '../lib/listeners.ts';

// A short code (`#1.tk.3q.es.3`) or the same spelled out (`#/invited?parts=…`): src/invitation/link.ts.
const LINK = /^#(?<fragment>\d+\..*|\/invited\?.*)$/su;
// Beside the page that the link opened, which only begins (scripts/vite/invitation-pages.ts).
const PAGE = './#/invited';
// Only to begin in the right language; whether the link is whole is found out when it is read.
const LOCALE = /(?:\.|[?&]lang=)(?<tag>[a-z]{2,3}(?:-[A-Z]{2})?)(?:\..|&.*)?$/su;

/** The link of a teacher that this page was opened by, taken out of the address. */
export type InvitationLink = Readonly<{
  /**
   * Looks at the address, now and from now on. Begin it before anything else that reads the address.
   * @param page the language of the page, where a link of a teacher alone can have opened it
   */
  begin: (page?: string) => void;
  /** What stood after `#`; `null` where there was none. Kept by this page alone, until it is left. */
  fragment: () => string | null;
  /** Whether it may be shown: not before it is known which notes this device has. */
  isOpen: () => boolean;
  open: () => void;
  /** The language it asks for. */
  locale: () => string | null;
  subscribe: (listener: () => void) => () => void;
}>;

/** What this needs of a window. */
type Win = Pick<Window, 'history' | 'location' | 'addEventListener'>;

/**
 * Takes a teacher's link out of the address, once it has begun and whenever one is opened over the page,
 * and leads to the page that shows it.
 */
export function connectInvitationLink(win: Win): InvitationLink {
  const { tell, subscribe } = noListeners();
  let fragment: string | null = null;
  let spoken: string | null = null;
  let hasBegun = false;
  let isOpen = false;
  const follow = () => {
    const next = take(win);
    if (next === null) return;
    fragment = next;
    tell();
  };
  return {
    begin(page) {
      if (hasBegun) return;
      hasBegun = true;
      fragment = take(win);
      // The link was cut off at its sign.
      if (page !== undefined && win.location.hash === '') fragment = taken(win, '');
      if (fragment !== null) spoken = page ?? null;
      win.addEventListener('popstate', follow);
      win.addEventListener('hashchange', follow);
    },
    fragment: () => fragment,
    isOpen: () => isOpen,
    open() {
      isOpen = true;
      tell();
    },
    locale: () => LOCALE.exec(fragment ?? '')?.groups?.['tag'] ?? spoken,
    subscribe,
  };
}

function take(win: Win): string | null {
  const fragment = LINK.exec(win.location.hash)?.groups?.['fragment'];
  return fragment === undefined ? null : taken(win, fragment);
}

function taken(win: Win, fragment: string): string {
  win.history.replaceState(win.history.state, '', PAGE);
  return fragment;
}
