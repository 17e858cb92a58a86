import { renderToString } from 'react-dom/server';
import { dir, type Locale, LOCALES } from '../content/locales.ts';
import { assert } from '../lib/assert.ts';
import { selectCursor } from '../machines/selectors.ts';
import { hashOf } from './address.ts';
import { Root } from './Root.tsx';
import { prepare, type Prepared } from './start.ts';

// The app does not look at its window before it begins, but for the language of its page.
const nowhere: Window = Object.assign(Object.create(null), { document: { documentElement: {} } });

/**
 * What stands in the page before the app has come, as HTML, each with its title first: the first screen,
 * and the question that Start leads on to, with its address. The build writes them into the page.
 */
export async function drawFirstPage() {
  const app = prepare(nowhere);
  const welcome = draw(app);
  assert(await app.start(), 'What Start leads on to is part of the build that draws.');
  const address = hashOf(selectCursor(app.interview.actor.getSnapshot()));
  return { welcome, device: draw(app), address };
}

/** What a teacher's link opens, in each language, as far as it is the same for every link. */
export function drawInvitations() {
  return Promise.all(LOCALES.map(drawInvitation));
}

async function drawInvitation(locale: Locale) {
  const app = prepare(nowhere);
  await app.interview.language.choose(locale);
  await app.parts.invited.load();
  app.address.standOn('invited');
  return { locale, dir: dir[locale], html: draw(app) };
}

function draw(app: Prepared): string {
  return renderToString(<Root app={app} onStanding={() => undefined} />);
}
