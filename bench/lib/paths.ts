import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

/** The project's folder. */
export { root };

/** What the benchmark builds and may be deleted at any time. */
export const cache = join(root, '.cache/bench');

/** The folder of one peer: its packages, its lock file, and the little it needs of ours. */
export const peerFolder = (kind: 'web' | 'pdf', name: string): string =>
  join(root, 'bench/peers', kind, name);
