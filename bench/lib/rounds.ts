/** Each round begins with another, so that none always runs after the same one. */
export function turned<Each>(all: readonly Each[], by: number): readonly Each[] {
  const first = by % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}

/** Says what went wrong in one round; the others go on. */
export function said(error: unknown): null {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)} `);
  return null;
}
