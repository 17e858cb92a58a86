import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runTool } from './run.mjs';
import { fingerprint, readStamp, writeStamp } from './stamp.mjs';

/** All that the built app depends on. */
const sources = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'scripts/build',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

// With dist in it, a build made or removed by hand is noticed too.
const state = () => fingerprint(root, [...sources, 'dist']);

/**
 * Builds the app into dist, unless dist is already the build of these sources.
 * @returns {Promise<number>} the exit code of the build; 0 if there was nothing to do
 */
export async function ensureBuild() {
  const stamp = join(root, '.cache/build.stamp');
  if (readStamp(stamp) === state()) {
    console.log('dist is up to date.');
    return 0;
  }
  // A build that fails must not leave an old one to be served or tested.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const code = await runTool('vite/bin/vite.js', ['build']);
  if (code === 0) writeStamp(stamp, state());
  return code;
}
