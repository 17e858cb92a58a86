import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { build } from 'vite';
import { root } from '../../scripts/lib/root.mjs';
import type { Finding } from './finding.ts';
import type { Seen } from './in-page/kit.ts';

let bundled: Promise<string> | null = null;

/** Our probes as one script that leaves `probes` behind. */
function script(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: {
        entry: join(root, 'tests/access/in-page/index.ts'),
        formats: ['iife'],
        name: 'probes',
      },
    },
  });
  const [first] = [built].flat();
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('The probes were not built.');
  return `${chunk.code}\nglobalThis.probes = probes;`;
}

/** What our own probes see on a page, as it is shown just now. */
export async function probes(page: Page, devtools: CDPSession): Promise<readonly Finding[]> {
  const isThere = await page.evaluate(() => Reflect.has(globalThis, 'probes'));
  if (!isThere) await page.evaluate(await script());
  const isForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  // What the pointer happens to be on looks otherwise.
  await page.mouse.move(0, 0);
  // A bar that sticks to the window lies on another place of the page for each scroll; the keyboard
  // tests look at what it hides.
  await page.evaluate('probes.unstick()');
  const seen: Seen[] = [];
  seen.push(...(await page.evaluate<readonly Seen[]>('probes.look()')));
  const without = await picture(page);
  // In forced colours the system sees to the text.
  if (!isForced) {
    await page.evaluate('probes.hideText(true)');
    const behind = await picture(page);
    await page.evaluate('probes.hideText(false)');
    seen.push(...(await page.evaluate<readonly Seen[]>(`probes.lookAtText('${behind}')`)));
  }
  const within = await focused(page, devtools);
  seen.push(
    ...(await page.evaluate<readonly Seen[]>(`probes.lookAtFocus('${without}', '${within}')`)),
  );
  return seen.map((each) => ({ eye: 'probes', kind: 'fault', ...each }));
}

async function picture(page: Page): Promise<string> {
  const png = await page.screenshot({ fullPage: true, animations: 'disabled', scale: 'css' });
  return png.toString('base64');
}

/** A picture of the page with the focus on every control at once. */
async function focused(page: Page, devtools: CDPSession): Promise<string> {
  await page.evaluate('probes.markControls()');
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root: document } = await devtools.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
    nodeId: document.nodeId,
    selector: '[data-probe]',
  });
  const force = (forcedPseudoClasses: string[]) =>
    Promise.all(
      nodeIds.map((nodeId) =>
        devtools.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses }),
      ),
    );
  await force(['focus', 'focus-visible']);
  const within = await picture(page);
  await force([]);
  await page.evaluate('probes.unmarkControls()');
  return within;
}
