import { renderToString } from 'react-dom/server';
import { assert } from '../lib/assert.ts';
import { selectCursor } from '../machines/selectors.ts';
import { hashOf } from './address.ts';
import { Root } from './Root.tsx';
import { prepare } from './start.ts';

// The app does not look at its window before it begins.
const nowhere: Window = Object.create(null);

/**
 * What stands in the page before the app has come, as HTML, each with its title first: the first screen,
 * and the question that Start leads on to, with its address. The build writes them into the page.
 */
export async function drawFirstPage() {
  const app = prepare(nowhere);
  const draw = () => renderToString(<Root app={app} onStanding={() => undefined} />);
  const welcome = draw();
  assert(await app.start(), 'What Start leads on to is part of the build that draws.');
  const address = hashOf(selectCursor(app.interview.actor.getSnapshot()));
  return { welcome, device: draw(), address };
}
