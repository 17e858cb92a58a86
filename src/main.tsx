// First, so that its @layer statement decides the order of all layers.
import './styles/index.css';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { CrashScreen } from './app/CrashScreen.tsx';
import { FramedScreen, isFramed } from './app/FramedScreen.tsx';
import { InterviewContext } from './app/interview-context.ts';
import { KeepingContext } from './app/keeping-context.ts';
import { start } from './app/start.ts';
import { UpdatesContext } from './app/updates-context.ts';
import { en } from './content/en/index.ts';
import { assert } from './lib/assert.ts';

const place = document.getElementById('app');
assert(place, 'index.html needs an element with the id "app".');

place.dataset['build'] = import.meta.env.VITE_BUILD;

// In a frame nothing is opened: neither the answers nor what is kept of them.
const screen = isFramed(window) ? <FramedScreen words={en} /> : await startedApp();
createRoot(place).render(<StrictMode>{screen}</StrictMode>);

async function startedApp() {
  const { interview, address, keeping, updates } = await start(window);
  return (
    <CrashScreen words={interview.words}>
      <InterviewContext value={interview}>
        <UpdatesContext value={updates}>
          <KeepingContext value={keeping}>
            <App address={address} />
          </KeepingContext>
        </UpdatesContext>
      </InterviewContext>
    </CrashScreen>
  );
}
