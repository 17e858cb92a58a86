import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.mjs';
import { z } from '../../src/lib/zod.ts';

const reportShape = z.object({
  summary: z.object({
    violations: z.array(
      z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) }),
    ),
  }),
});

/** Files that stand where each folder's files stand, and break one rule each. */
const broken: Readonly<Record<string, string>> = {
  'src/questions/types.ts': "import type { A } from '../responses/types.ts';\nexport type Q = A;",
  'src/questions/index.ts': "export type { Q } from './types.ts';",
  'src/responses/types.ts': 'export type A = string;',
  'src/responses/journey.ts': "import { z } from '../lib/zod.ts';\nexport const j = z;",
  'src/summary/types.ts': 'export type S = string;',
  'src/summary/summarise.ts':
    "import { words } from '../content/en/index.ts';\nexport const s = words;",
  'src/content/en/index.ts':
    "import { j } from '../../responses/journey.ts';\nexport const words = j;",
  'src/machines/selectors.ts': "import { useState } from 'react';\nexport const m = useState;",
  'src/document/compose.ts':
    "import type { jsPDF } from 'jspdf';\nexport type D = jsPDF;\nexport const d = () => import('../machines/selectors.ts');",
  'src/document/fonts/node-source.ts': "export { readFileSync } from 'node:fs';",
  'src/document/fonts/font-set.ts': "export * from './node-source.ts';",
  'src/document/draw/draw.ts': "export const draw = () => import('jspdf');",
  'src/fhir/bundle.ts':
    "import { m } from '../machines/selectors.ts';\nexport const bundle = [m, () => import('jspdf')];",
  'src/storage/draft.ts': "import { z } from 'zod';\nexport const draft = z;",
  'src/components/radio.tsx':
    "import type { Q } from '../questions/index.ts';\nimport { createActor } from 'xstate';\nexport function Radio({ q }: { q: Q }) {\n  return <b onClick={() => createActor}>{q}</b>;\n}",
  'src/screens/welcome.tsx':
    "import { s } from '../summary/summarise.ts';\nimport type { S } from '../summary/types.ts';\nimport { App } from '../app/app.tsx';\nexport const Welcome = (p: S) => <App>{s}{p}</App>;",
  'src/app/app.tsx':
    "import { Welcome } from '../screens/welcome.tsx';\nimport { readFileSync } from 'node:fs';\nimport { test } from 'vitest';\nexport const App = () => <Welcome>{readFileSync}{test}</Welcome>;",
  'src/lib/zod.ts': "export { z } from 'zod';",
  'src/lib/alone.ts': 'export const alone = 1;',
  'src/lib/lost.ts': "import { x } from './nowhere.ts';\nexport const lost = x;",
  'src/lib/tested.ts':
    "import { family } from '../../tests/families/family.ts';\nimport { run } from '../../scripts/run.mjs';\nexport const tested = [family, run];",
  'src/storage/tested.ts': "import '../lib/tested.test.ts';\nimport '../main.tsx';",
  'src/lib/tested.test.ts': "import { s } from '../summary/summarise.ts';\nexport const t = s;",
  'src/main.tsx': "import { App } from './app/app.tsx';\nexport const main = <App />;",
  'tests/families/family.ts': 'export const family = 1;',
  'scripts/run.mjs':
    "import { family } from '../tests/families/family.ts';\nexport const run = family;",
};

/** `../../node_modules/zod/index.js` is `zod`; a file of ours stays as it is. */
const packageName = (path: string) =>
  path.replace(/^.*node_modules\/((?:@[^/]+\/)?[^/]+).*$/, '$1');

/** Runs the project's own rules over a folder. */
function violationsIn(folder: string): readonly string[] {
  const report = execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      'src',
      'tests',
      'scripts',
      `--config=${join(root, '.dependency-cruiser.mjs')}`,
      '--output-type=json',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  return reportShape
    .parse(JSON.parse(report))
    .summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${packageName(to)}`)
    .toSorted();
}

const folder = mkdtempSync(join(tmpdir(), 'arrows-'));

beforeAll(() => {
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [file, text] of Object.entries(broken)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test('Every arrow that points the wrong way is seen, in types and in JSX files too.', () => {
  expect(violationsIn(folder)).toEqual([
    'all-imports-are-found: src/lib/lost.ts → ./nowhere.ts',
    'components-imports: src/components/radio.tsx → src/questions/index.ts',
    'components-packages: src/components/radio.tsx → xstate',
    'content-imports: src/content/en/index.ts → src/responses/journey.ts',
    'document-imports: src/document/compose.ts → src/machines/selectors.ts',
    'fhir-imports: src/fhir/bundle.ts → src/machines/selectors.ts',
    'fhir-packages: src/fhir/bundle.ts → jspdf',
    'jspdf-only-in-draw: src/document/compose.ts → jspdf',
    'jspdf-only-in-draw: src/fhir/bundle.ts → jspdf',
    'machines-packages: src/machines/selectors.ts → react',
    'no-cycles: src/app/app.tsx → src/screens/welcome.tsx',
    'no-orphans: src/lib/alone.ts → src/lib/alone.ts',
    'node-twins-only-for-scripts: src/document/fonts/font-set.ts → src/document/fonts/node-source.ts',
    'nothing-imports-main: src/storage/tested.ts → src/main.tsx',
    'nothing-imports-tests: src/storage/tested.ts → src/lib/tested.test.ts',
    'product-imports-no-families: src/lib/tested.ts → tests/families/family.ts',
    'product-imports-no-scripts: src/lib/tested.ts → scripts/run.mjs',
    'product-runs-in-the-browser: src/app/app.tsx → fs',
    'product-runs-in-the-browser: src/app/app.tsx → vitest',
    'questions-imports: src/questions/types.ts → src/responses/types.ts',
    'react-only-at-the-edge: src/machines/selectors.ts → react',
    'responses-imports: src/responses/journey.ts → src/lib/zod.ts',
    'screens-imports: src/screens/welcome.tsx → src/app/app.tsx',
    'screens-imports: src/screens/welcome.tsx → src/summary/summarise.ts',
    'storage-imports: src/storage/tested.ts → src/main.tsx',
    'storage-packages: src/storage/draft.ts → zod',
    'summary-imports: src/summary/summarise.ts → src/content/en/index.ts',
    'zod-only-in-lib: src/storage/draft.ts → zod',
  ]);
});
