// First, so that its @layer statement decides the order of all layers.
import './styles/index.css';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { FramedScreen, isFramed } from './app/FramedScreen.tsx';
import { KeepingContext } from './app/keeping-context.ts';
import { connectInvitationLink } from './app/invitation-link.ts';
import { connectLanguage } from './app/language.ts';
import { Spoken } from './app/Spoken.tsx';
import { start } from './app/start.ts';
import { UpdatesContext } from './app/updates-context.ts';
import { assert } from './lib/assert.ts';

const place = document.getElementById('app');
assert(place, 'index.html needs an element with the id "app".');

place.dataset['build'] = import.meta.env.VITE_BUILD;

// In a frame nothing is opened: neither the answers nor what is kept of them.
const screen = isFramed(window) ? await framed() : await startedApp();
createRoot(place).render(<StrictMode>{screen}</StrictMode>);

async function framed() {
  const language = await connectLanguage(window, connectInvitationLink(window));
  return <FramedScreen words={language.words()} />;
}

async function startedApp() {
  const { interview, address, keeping, updates } = await start(window);
  return (
    <Spoken interview={interview}>
      <UpdatesContext value={updates}>
        <KeepingContext value={keeping}>
          <App address={address} />
        </KeepingContext>
      </UpdatesContext>
    </Spoken>
  );
}
