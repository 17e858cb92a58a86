/** Work that can rest at each `yield`: no stretch between two of them takes long. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** What tells the time, in milliseconds, and lets the page do what waits: a press, a picture. */
export type Rests = Readonly<{ now: () => number; rest: () => Promise<void> }>;

// A page that answers within 50 ms feels at once (web.dev, RAIL); a step that has begun may take the rest.
const SLICE = 8;

/** Does all steps in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does the steps in slices of some milliseconds, and rests before each, so that a page stays awake. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  { now, rest }: Rests = { now: () => performance.now(), rest: nextTask },
): Promise<Result> {
  for (;;) {
    await rest();
    const begun = now();
    while (now() - begun < SLICE) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }
}

/** A message is a task of its own; unlike a timer it is held back neither by nesting nor in another tab. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const end = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', end, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
