import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { newDevice, newTabs } from '../storage/fake-device.ts';
import { commands } from './commands.ts';
import { newStorage } from './fake-window.ts';
import { newModel } from './model.ts';
import { openTab } from './real-tab.ts';
import type { Real } from './same.ts';

const isSoak = process.env['SOAK'] !== undefined;
/** 200 walks in the soak, a tenth of it in `npm test` (issue 3). */
const WALKS = isSoak ? 200 : 20;
const STEPS = 40;
/** Told in the name of the test. The soak takes another each time. */
const SEED = Number(process.env['SEED'] ?? (isSoak ? Date.now() % 1_000_000 : 20_261_123));

/** Steps that cannot be done where the walk stands are passed over. */
const anyWalk = fc.array(fc.oneof(...commands), { minLength: STEPS, maxLength: STEPS });

beforeEach(() => {
  newDevice();
});

/** A device that was never used, with the app open in two tabs. */
async function newReal(): Promise<Real> {
  newDevice();
  const device = { localStorage: newStorage(), openTabs: newTabs() };
  return { tabs: [await openTab(device), await openTab(device)] };
}

test(
  `F36 On any walk through two tabs the app is what the model says (seed ${SEED}).`,
  async () => {
    let walks = 0;
    await fc.assert(
      fc.asyncProperty(anyWalk, async (walk) => {
        const real = await newReal();
        await fc.asyncModelRun(() => ({ model: newModel(), real }), walk);
        walks += 1;
      }),
      { seed: SEED, numRuns: WALKS },
    );
    expect(walks).toBe(WALKS);
  },
  30 * 60_000,
);
