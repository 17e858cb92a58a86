// First, so that its @layer statement decides the order of all layers.
import './styles/index.css';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { FramedScreen, isFramed } from './app/FramedScreen.tsx';
import { connectInvitationLink } from './app/invitation-link.ts';
import { connectLanguage } from './app/language.ts';
import { Root } from './app/Root.tsx';
import { prepare, type Prepared } from './app/start.ts';
import { assert } from './lib/assert.ts';

const place = document.getElementById('app');
assert(place, 'index.html needs an element with the id "app".');

place.dataset['build'] = import.meta.env.VITE_BUILD;

// In a frame nothing is opened: neither the answers nor what is kept of them.
// Not awaited: parts that come later wait for this module to end.
void (isFramed(window) ? showFramed(place) : showApp(place));

async function showFramed(container: HTMLElement) {
  const invitation = connectInvitationLink(window);
  invitation.begin();
  const language = connectLanguage(window, invitation);
  await language.begin();
  createRoot(container).render(<FramedScreen words={language.words()} />);
  sayNoMoreOfLateness();
}

// The sentence of index.html for an app that does not come.
function sayNoMoreOfLateness() {
  document.getElementById('late')?.remove();
}

/** Brings the app to where the page stands; `false` where that is not what there is to show. */
async function standsAsDrawn(app: Prepared, drawn: string | undefined): Promise<boolean> {
  switch (drawn) {
    case undefined:
      return false;
    case 'device':
      return app.start();
    case 'invited':
      return app.invite(document.documentElement.lang);
    default:
      return true;
  }
}

async function showApp(container: HTMLElement) {
  const app = prepare(window);
  // The page of `npm run dev` comes without its first screen.
  const { drawn } = container.dataset;
  const isDrawn = await standsAsDrawn(app, drawn);
  await app.begin(
    new Promise((resolve) => {
      const root = <Root app={app} onStanding={() => resolve(undefined)} />;
      if (isDrawn) hydrateRoot(container, root);
      else createRoot(container).render(root);
    }),
  );
  // Once what has begun is on the screen: the starter presses again what was pressed before.
  setTimeout(() => {
    container.dataset['begun'] = '';
    sayNoMoreOfLateness();
    document.dispatchEvent(new Event('app-ready'));
  });
}
