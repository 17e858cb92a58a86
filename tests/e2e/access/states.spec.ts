import { expect } from '@playwright/test';
import { unexplained } from '../../access/explained.ts';
import { pseudoTest, test } from '../../access/fixtures.ts';
import { MODES, modeName, showIn, type Tongue } from '../../access/modes.ts';
import { scan } from '../../access/scan.ts';
import { type State, states } from '../../states/index.ts';
import type { Visit } from '../../states/state.ts';

test.describe.configure({ timeout: 120_000 });

/** The states that are looked at in every mode and language here; the soak does so with all. */
const EVERY_MODE = ['question-error', 'take'];

/** Looks at a state in some modes; gives back what nobody has explained. */
async function look({ page, words }: Visit, { reach }: State, modes: typeof MODES) {
  const open: string[] = [];
  await reach({ page, words });
  for (const mode of modes) {
    await showIn(page, mode);
    open.push(...unexplained(await scan(page)).map((line) => `${modeName(mode)}: ${line}`));
  }
  return open;
}

for (const [index, state] of states.entries()) {
  // Each in the next mode, so that all modes come up many times.
  const modes = MODES.filter((_, at) => at === index % MODES.length);
  test(`Anyone can use “${state.name}”: ${state.says}`, async ({ visit }) => {
    expect(await look(visit, state, modes)).toEqual([]);
  });
}

for (const tongue of ['es', 'long', 'rtl'] as const satisfies readonly Tongue[]) {
  const run = tongue === 'es' ? test : pseudoTest;
  run.describe(`in ${tongue}`, () => {
    run.use({ tongue });
    for (const state of states.filter(({ name }) => EVERY_MODE.includes(name))) {
      run(`Anyone can use “${state.name}” in every colour and width.`, async ({ visit }) => {
        expect(await look(visit, state, MODES)).toEqual([]);
      });
    }
  });
}
