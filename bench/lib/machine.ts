import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { root } from './paths.ts';

/** Where and when a run was made; `load` is how many others wanted the processor, at its beginning. */
export function circumstances(browser: string): Readonly<Record<string, string>> {
  const [{ model = 'unknown' } = {}] = cpus();
  const changed = git(['status', '--porcelain', 'src', 'scripts']) === '' ? '' : ', changed';
  return {
    date: new Date().toISOString().slice(0, 16),
    commit: `${git(['rev-parse', '--short', 'HEAD'])}${changed}`,
    node: process.version,
    browser,
    machine: `${cpus().length} × ${model}`,
    load: loadavg()
      .map((load) => load.toFixed(1))
      .join(' '),
  };
}

function git(args: readonly string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
}
