import { spawn, type ChildProcess } from 'node:child_process';
import { freePort } from '../../scripts/lib/free-port.mjs';
import { asScript, type Engine, PATIENCE, type Tab } from './engine.ts';

/** Asks the driver for something inside a session: a WebDriver command. */
type Ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** The name under which WebDriver hands out an element (W3C WebDriver, 12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** WebKitGTK as Debian ships it, over WebDriver, on a screen that nobody sees. */
export async function startWebKit(): Promise<Engine> {
  const display = `:${90 + (process.pid % 400)}`;
  const size = ['-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', [display, ...size], { stdio: 'ignore' });
  const port = await freePort(4480);
  const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  const driverAt = `http://127.0.0.1:${port}`;
  await answers(driverAt);
  const session = await openSession(driverAt);
  const ask: Ask = (method, path, body) => command(`${session}${path}`, method, body);
  const first = await ask('GET', '/window');
  return {
    name: 'WebKitGTK',
    // The window it begins with stays empty: the session ends with the last one.
    async newTab() {
      const opened = await inTurn(ask, first)('POST', '/window/new', {});
      return tabOf(inTurn(ask, read(opened, 'handle')));
    },
    async end() {
      await ask('DELETE', '');
      await Promise.all([ended(driver), ended(screen)]);
    },
  };
}

/** Commands of one tab: each goes to its window, and none in between those of another. */
function inTurn(ask: Ask, handle: unknown): Ask {
  return async (method, path, body) => {
    const turn = turns.then(async () => {
      await ask('POST', '/window', { handle });
      return ask(method, path, body);
    });
    turns = turn.catch(() => undefined);
    return turn;
  };
}

let turns: Promise<unknown> = Promise.resolve();

function tabOf(ask: Ask): Tab {
  const find = async (xpath: string) => {
    const found = await patiently(() => ask('POST', '/element', { using: 'xpath', value: xpath }));
    return `/element/${String(read(found, ELEMENT))}`;
  };
  const click = async (xpath: string) => {
    await find(xpath);
    await patiently(async () => {
      // The driver does not scroll far enough by itself.
      await ask('POST', '/execute/async', inPage(asScript(scrollTo, xpath)));
      await ask('POST', `${await find(xpath)}/click`, {});
    });
  };
  return {
    open: async (url) => void (await ask('POST', '/url', { url })),
    reload: async () => void (await ask('POST', '/refresh', {})),
    close: async () => void (await ask('DELETE', '/window')),
    click,
    async type(xpath, text) {
      await ask('POST', `${await find(xpath)}/value`, { text });
    },
    async select(id, value) {
      // The driver calls an option of a closed list "not interactable".
      await find(`//*[@id="${id}"]`);
      await ask('POST', '/execute/async', inPage(asScript(selectOption, { id, value })));
    },
    async run(act, given) {
      return JSON.parse(String(await ask('POST', '/execute/async', inPage(asScript(act, given)))));
    },
  };
}

function inPage(script: string) {
  return { script: `const done = arguments[0]; ${script}.then(done);`, args: [] };
}

function scrollTo(xpath: string): void {
  const found = document.evaluate(xpath, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE);
  const { singleNodeValue: element } = found;
  if (element instanceof Element) element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function selectOption({ id, value }: Readonly<{ id: string; value: string }>): void {
  const list = document.getElementById(id);
  if (!(list instanceof HTMLSelectElement)) return;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

async function openSession(driverAt: string): Promise<string> {
  const capabilities = { alwaysMatch: {} };
  const opened = await command(`${driverAt}/session`, 'POST', { capabilities });
  return `${driverAt}/session/${String(read(opened, 'sessionId'))}`;
}

async function answers(driverAt: string): Promise<void> {
  await patiently(() => command(`${driverAt}/status`, 'GET'));
}

/** Tries until it goes well. */
async function patiently<Result>(attempt: () => Promise<Result>): Promise<Result> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function command(address: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const value = read(await response.json(), 'value');
  if (response.ok) return value;
  throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
}

function read(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}
