// Runs in the page before anything of the page itself: it notes what is painted when, and where to press.
// Times are milliseconds from the start of the navigation (performance.now).
/** @typedef {{ x: number, y: number }} Point */

const seen = { readable: 0, shift: 0, tasks: /** @type {number[][]} */ ([]) };

/** @param {string} type @param {(entry: any) => void} note */
const observe = (type, note) => {
  const noteAll = (/** @type {PerformanceObserverEntryList} */ list) =>
    list.getEntries().forEach(note);
  new PerformanceObserver(noteAll).observe({ type, buffered: true });
};
observe('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
observe('layout-shift', ({ value, hadRecentInput }) => {
  if (!hadRecentInput) seen.shift += value;
});

/** Once `isTrue` holds at the start of a frame: when that frame was painted. @param {() => boolean} isTrue @returns {Promise<number>} */
const painted = (isTrue) =>
  new Promise((resolve) => {
    const look = () => {
      if (!isTrue()) {
        requestAnimationFrame(look);
        return;
      }
      // The first task after the frame, before any of the page's own.
      scheduler.postTask(() => resolve(performance.now()), { priority: 'user-blocking' });
    };
    requestAnimationFrame(look);
  });

/** @param {Element} element @returns {Point | null} */
const pointOf = (element) => {
  if (element.getClientRects().length === 0) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return width === 0 ? null : { x: left + Math.min(width / 2, 40), y: top + height / 2 };
};

/** @param {string} text @param {string} name */
const isNamed = (text, name) => text.replaceAll(/\s+/gu, ' ').trim().startsWith(name);

const BUTTONS = 'button, a, input[type=button], input[type=submit]';

/** What a button or label says. @param {Element} button */
const nameOf = (button) =>
  button instanceof HTMLInputElement ? button.value : (button.textContent ?? '');

/** The button or link of a name. @param {string} name */
const buttonOf = (name) =>
  [...document.querySelectorAll(BUTTONS)].find(
    (found) => found.getClientRects().length > 0 && isNamed(nameOf(found), name),
  );

/** The radio of a name, and what to press for it; `nth` counts groups of such radios. @param {string} name */
const choiceOf = (name, nth = 0) => {
  const labels = [...document.querySelectorAll('label')].filter(
    (found) => isNamed(found.textContent, name) && found.getClientRects().length > 0,
  );
  const label = labels[nth];
  const radio = label?.control ?? label?.querySelector('input');
  return label && radio instanceof HTMLInputElement ? { label, radio } : null;
};

/** @param {string} selector */
const textOf = (selector) => document.querySelector(selector)?.textContent ?? '';

let pressed = 0;
let landed = '';
const notePress = (/** @type {Event} */ event) => {
  pressed = event.timeStamp;
  const met = event.target instanceof Element ? event.target.closest(`${BUTTONS}, label`) : null;
  landed = met === null ? '' : nameOf(met);
};
document.addEventListener('pointerup', notePress, true);

/** @type {Promise<number>} */
let stepping = Promise.resolve(0);

/** When words stood on the screen; not before the browser says that it shows anything. @param {string} selector @param {string} text */
const readableAt = async (selector, text) => {
  const at = await painted(() => textOf(selector).includes(text));
  await painted(() => performance.getEntriesByType('paint').length > 1);
  const shown = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  return Math.max(at, shown);
};

/** @type {Promise<number>} */
let reading = Promise.resolve(0);

const bench = {
  seen,
  /** Looks for the first words from the start of the page: asked later, it would wait for the page's script. @param {string} selector @param {string} text */
  watch: (selector, text) => {
    reading = readableAt(selector, text);
  },
  readable: () => reading,
  /** @param {string} name */
  button: (name) => {
    const found = buttonOf(name);
    return found ? pointOf(found) : null;
  },
  /** When a button was there. @param {string} name */
  buttonSoon: (name) => painted(() => buttonOf(name) !== undefined),
  /** @param {string} name */
  choice: (name, nth = 0) => {
    const found = choiceOf(name, nth);
    return found ? pointOf(found.label) : null;
  },
  /** Chooses in a list, once it is there. @param {string} name @param {string} value */
  select: async (name, value) => {
    const list = () =>
      [...document.querySelectorAll('label')].find((found) => isNamed(found.textContent, name))
        ?.control;
    await painted(() => list() instanceof HTMLSelectElement);
    const found = list();
    if (!(found instanceof HTMLSelectElement)) return;
    found.value = value;
    found.dispatchEvent(new Event('change', { bubbles: true }));
  },
  /** Whether the last press met what has this name; what had moved on is not met. @param {string} name */
  met: (name) => isNamed(landed, name),
  /** When a choice was there. @param {string} name */
  choiceSoon: (name, nth = 0) => painted(() => choiceOf(name, nth) !== null),
  /** How long after the press a choice stood chosen, and when. @param {string} name */
  chosen: async (name, nth = 0) => {
    const at = await painted(() => choiceOf(name, nth)?.radio.checked === true);
    return { at, after: at - pressed };
  },
  /** Once the page has nothing left to do, as before a person's next press. */
  rested: async () => {
    for (let times = 0; times < 3; times += 1) {
      await painted(() => true);
      await new Promise((resolve) => {
        requestIdleCallback(resolve, { timeout: 200 });
      });
    }
  },
  /** Begins to wait for other words, and says where to press for them. @param {string} name @param {string} where */
  arm: (name, where) => {
    const before = textOf(where);
    const point = bench.button(name);
    stepping = painted(() => textOf(where) !== before && textOf(where) !== '');
    return point;
  },
  /** How long after the press the other words stood there. */
  stepped: async () => {
    const at = await stepping;
    return { at, after: at - pressed };
  },
  /** All that longer tasks went over 50 ms, up to a moment. @param {number} until */
  blocked: (until) =>
    seen.tasks
      .filter(([start = 0]) => start < until)
      .reduce((sum, [, duration = 0]) => sum + duration - 50, 0),
};
Object.assign(globalThis, { bench });
