import { renderToString } from 'react-dom/server';
import { Root } from './Root.tsx';
import { prepare } from './start.ts';

// The app does not look at its window before it begins.
const nowhere: Window = Object.create(null);

/** The first screen as HTML, its title first: the build writes it into the page. */
export function drawFirstPage(): string {
  return renderToString(<Root app={prepare(nowhere)} onStanding={() => undefined} />);
}
