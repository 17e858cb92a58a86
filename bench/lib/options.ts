import { parseArgs } from 'node:util';
import { assert } from '../../src/lib/assert.ts';

/** What is asked of a run on the command line. */
export type Options = Readonly<{
  rounds: number;
  /** Names of apps; empty for all. */
  only: readonly string[];
  /** Skips the builds where there are some. */
  isBuilt: boolean;
  /** The folder of the built app; `null` builds it. */
  dist: string | null;
  trace: boolean;
  /** Where the results are written; `null` writes none. */
  out: string | null;
}>;

/** What one can say on the command line of a benchmark. */
const USAGE = `  --rounds N      rounds, each app once in each (3; the tables of docs/performance.md: 7)
  --only A,B      only these
  --dist FOLDER   a build of ours that is there already
  --built         does not build peers again
  --trace         instead: where the time of ours goes
  --out FOLDER    where the tables are written (bench/results); "none" writes none`;

/**
 * Reads the command line.
 * @throws Error where it cannot be understood
 */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', default: '' },
      dist: { type: 'string', default: '' },
      built: { type: 'boolean', default: false },
      trace: { type: 'boolean', default: false },
      out: { type: 'string', default: 'bench/results' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    process.exit();
  }
  const rounds = Number(values.rounds);
  assert(Number.isInteger(rounds) && rounds > 0, 'Rounds are a whole number.');
  return {
    rounds,
    only: values.only.split(',').filter((name) => name !== ''),
    isBuilt: values.built,
    dist: values.dist === '' ? null : values.dist,
    trace: values.trace,
    out: values.out === 'none' ? null : values.out,
  };
}
