import { noListeners } from '../lib/listeners.ts';

// A short code (`#1.tk.3q.es.3`) or the same spelled out (`#/invited?parts=…`): src/invitation/link.ts.
const LINK = /^#(?<fragment>\d+\..*|\/invited\?.*)$/su;
const PAGE = '#/invited';
// Only to begin in the right language; whether the link is whole is found out when it is read.
const LOCALE = /(?:\.|[?&]lang=)(?<tag>[a-z]{2,3}(?:-[A-Z]{2})?)(?:\..|&.*)?$/su;

/** The link of a teacher that this page was opened by, taken out of the address. */
export type InvitationLink = Readonly<{
  /** Looks at the address, now and from now on. Begin it before anything else that reads the address. */
  begin: () => void;
  /** What stood after `#`; `null` where there was none. Kept by this page alone, until it is left. */
  fragment: () => string | null;
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
  const follow = () => {
    const next = take(win);
    if (next === null) return;
    fragment = next;
    tell();
  };
  return {
    begin() {
      fragment = take(win);
      win.addEventListener('popstate', follow);
      win.addEventListener('hashchange', follow);
    },
    fragment: () => fragment,
    locale: () => LOCALE.exec(fragment ?? '')?.groups?.['tag'] ?? null,
    subscribe,
  };
}

function take(win: Win): string | null {
  const fragment = LINK.exec(win.location.hash)?.groups?.['fragment'];
  if (fragment === undefined) return null;
  win.history.replaceState(win.history.state, '', PAGE);
  return fragment;
}
