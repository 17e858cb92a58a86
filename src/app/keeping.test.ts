import { expect, test } from 'vitest';
import { newStorage } from '../../tests/model/fake-window.ts';
import { openTab } from '../../tests/model/real-tab.ts';
import { newDevice, newTabs } from '../../tests/storage/fake-device.ts';

const coverage = {
  domains: ['sensory', 'social'],
  only: [],
  length: 'quick',
  extras: false,
} as const;

test('What was said before it was known whose device it is, is kept as soon as that is said.', async () => {
  newDevice();
  const device = { localStorage: newStorage(), openTabs: newTabs() };
  const tab = await openTab(device, 'unasked');
  tab.actor().send({ type: 'step.continued' });
  tab.actor().send({ type: 'coverage.chosen', coverage });
  tab.closeDatabase();
  tab.keeping().chooseDevice('own');
  await tab.reload();
  expect(tab.actor().getSnapshot().context.responses.coverage).toEqual(coverage);
});
