/** One call of `console.warn` or `console.error`, with its arguments as one line of text. */
export type ConsoleLine = Readonly<{ level: 'warn' | 'error'; text: string }>;

const lines: ConsoleLine[] = [];

/** Notes a call; the setup file puts this in place of the real methods. */
export function record(level: ConsoleLine['level'], values: readonly unknown[]): void {
  lines.push({ level, text: values.map(String).join(' ') });
}

/**
 * Hands over what was written to the console since the last call, and forgets it. A test that
 * expects a warning takes it and asserts it whole; anything left at its end fails the test.
 */
export function takeConsole(): readonly ConsoleLine[] {
  return lines.splice(0);
}
