import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { assert } from '../../src/lib/assert.ts';
import { cache, root } from '../lib/paths.ts';

/** What is changed in the app's source so that its questions can be repeated: a file, and what stands there. */
const SEAMS: readonly (readonly [file: string, from: string, to: string, head: string])[] = [
  [
    'src/questions/index.ts',
    'Questionnaire<ItemId> = bank;',
    'Questionnaire<ItemId> = grown(bank);',
    `import { grown } from '${join(root, 'bench/growth/grow.ts')}';`,
  ],
  [
    'src/content/en/first.ts',
    'items: { ...fineMotorItems, ...sensoryItems, ...selfCareItems, ...socialItems },',
    'items: withWords({ ...fineMotorItems, ...sensoryItems, ...selfCareItems, ...socialItems }, questionnaire),',
    `import { withWords } from '${join(root, 'bench/growth/grow.ts')}';
     import { questionnaire } from '${join(root, 'src/questions/index.ts')}';`,
  ],
];

/**
 * Builds the app with a questionnaire that repeats its questions as often as the address says
 * (`?items=4500`); nothing else of it is changed.
 * @returns its folder
 * @throws Error when a place that is changed does not look as it did
 */
export async function buildGrowing(): Promise<string> {
  const outDir = join(cache, 'growing');
  const changed = new Set<string>();
  const growing: Plugin = {
    name: 'growing-questionnaire',
    enforce: 'pre',
    transform(code, id) {
      const seam = SEAMS.find(([file]) => id === join(root, file));
      if (seam === undefined) return null;
      const [file, from, to, head] = seam;
      assert(code.includes(from), `${file} is not written as the benchmark expects.`);
      changed.add(file);
      return `${head}\n${code.replace(from, () => to)}`;
    },
  };
  await build({
    root,
    logLevel: 'error',
    plugins: [growing],
    build: { outDir, emptyOutDir: true },
  });
  assert(changed.size === SEAMS.length, 'The questionnaire was not made to grow.');
  return outDir;
}
