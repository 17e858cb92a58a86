/** Time, so that a test can hold it. */
export type Clock = Readonly<{
  /** Milliseconds since 1970, as the device has it: it may be wrong, and may jump. */
  now: () => number;
  /** Does a task later; gives back what calls it off. */
  later: (milliseconds: number, task: () => void) => () => void;
}>;

/** The clock of this device. */
export const realClock: Clock = {
  now: () => Date.now(),
  later(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};
