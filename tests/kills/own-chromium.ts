import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { wholeBrowser } from '../../scripts/lib/chromium.mjs';
import { assert } from '../../src/lib/assert.ts';

/** A Chromium of our own, whose process can be killed. */
export type OwnChromium = Readonly<{
  newPage: () => Promise<Page>;
  /** Ends all its processes at once, as a power cut would: nobody is told. */
  kill: () => Promise<void>;
}>;

/** Starts Chromium on a profile that outlives it. Playwright's own start would end it gently. */
export async function startOn(profile: string): Promise<OwnChromium> {
  const { args, executablePath = chromium.executablePath() } = wholeBrowser();
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  // A group of its own, so that its children go with it.
  const process = spawn(executablePath, [...args, ...own], { detached: true, stdio: 'ignore' });
  const browser = await connect(portFile);
  const [context] = browser.contexts();
  assert(context, 'A Chromium that was just started has its first context.');
  return { newPage: () => context.newPage(), kill: () => kill(process) };
}

async function connect(portFile: string): Promise<Browser> {
  const until = Date.now() + 90_000;
  for (;;) {
    const [port = ''] = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : [];
    const browser = port === '' ? null : await tryConnect(port);
    if (browser !== null) return browser;
    assert(Date.now() < until, 'Chromium did not answer.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

// On a busy machine Chromium may listen before it can answer, and then never does.
function tryConnect(port: string): Promise<Browser | null> {
  const address = `http://127.0.0.1:${port}`;
  return chromium.connectOverCDP(address, { timeout: 10_000 }).catch(() => null);
}

function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    assert(child.pid !== undefined, 'Chromium was started.');
    process.kill(-child.pid, 'SIGKILL');
  });
}
