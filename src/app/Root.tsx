import { StrictMode, useEffect } from 'react';
import { App } from './App.tsx';
import { KeepingContext } from './keeping-context.ts';
import { Spoken } from './Spoken.tsx';
import type { Prepared } from './start.ts';
import { UpdatesContext } from './updates-context.ts';

type RootProps = Readonly<{
  app: Prepared;
  /** Called once the page stands, and the app has taken it over. */
  onStanding: () => void;
}>;

/** The whole page, as the build draws it and as the browser takes it over. */
export function Root({ app, onStanding }: RootProps) {
  useEffect(onStanding, [onStanding]);
  const { interview, address, keeping, updates, parts } = app;
  return (
    <StrictMode>
      <Spoken interview={interview}>
        <UpdatesContext value={updates}>
          <KeepingContext value={keeping}>
            <App address={address} parts={parts} />
          </KeepingContext>
        </UpdatesContext>
      </Spoken>
    </StrictMode>
  );
}
