// First, so that its @layer statement decides the order of all layers.
import './styles/index.css';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { CrashScreen } from './app/CrashScreen.tsx';
import { InterviewContext } from './app/interview-context.ts';
import { start } from './app/start.ts';
import { assert } from './lib/assert.ts';

const place = document.getElementById('app');
assert(place, 'index.html needs an element with the id "app".');

const { interview, address, saving } = await start(window);

createRoot(place).render(
  <StrictMode>
    <CrashScreen words={interview.words}>
      <InterviewContext value={interview}>
        <App address={address} saving={saving} />
      </InterviewContext>
    </CrashScreen>
  </StrictMode>,
);
