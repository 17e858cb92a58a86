import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { states, type State } from '../states/index.ts';
import type { Visit } from '../states/state.ts';
import { unexplained } from './explained.ts';
import { pseudoTest, test } from './fixtures.ts';
import { MODES, modeName, showIn, type Tongue, TONGUES } from './modes.ts';
import { MATRIX_FOLDER, type Scanned } from './matrix.ts';
import { scan } from './scan.ts';

test.describe.configure({ timeout: 300_000 });

for (const tongue of TONGUES) {
  const run = tongue === 'en' || tongue === 'es' ? test : pseudoTest;
  run.describe(`in ${tongue}`, () => {
    run.use({ tongue });
    for (const state of states) {
      run(`“${state.name}” is accessible in every colour and at every width`, ({ visit }) =>
        lookAtAll(visit, state, tongue),
      );
    }
  });
}

async function lookAtAll(visit: Visit, { name, reach }: State, tongue: Tongue): Promise<void> {
  const scanned: Scanned[] = [];
  await showIn(visit.page, { colour: 'light', size: { width: 1280, height: 1024 } });
  await reach(visit);
  for (const mode of MODES) {
    await showIn(visit.page, mode);
    scanned.push({ state: name, tongue, mode, findings: await scan(visit.page) });
  }
  mkdirSync(MATRIX_FOLDER, { recursive: true });
  writeFileSync(join(MATRIX_FOLDER, `${tongue}-${name}.json`), JSON.stringify(scanned));
  const open = scanned.flatMap(({ mode, findings }) =>
    unexplained(findings).map((line) => `${modeName(mode)}: ${line}`),
  );
  expect(open).toEqual([]);
}
