import { expect, test } from 'vitest';
import { chooseSteps } from '../../scripts/lib/choose-steps.mjs';
import {
  countCheck,
  countPlaywright,
  countReport,
  countVitest,
} from '../../scripts/lib/counts.mjs';
import { nodeComplaint } from '../../scripts/lib/node-version.mjs';
import { runSteps } from '../../scripts/lib/run-steps.mjs';

const names = ['lint', 'unit', 'build', 'browser'];

test('All steps run unless some are named.', () => {
  expect(chooseSteps(names, [])).toEqual(names);
});

test('Named steps run in the order they stand, and the browser brings the build.', () => {
  expect(chooseSteps(names, ['--only', 'browser,lint'])).toEqual(['lint', 'build', 'browser']);
});

test('A step that there is not is answered with those there are.', () => {
  expect(() => chooseSteps(names, ['--only', 'lnt'])).toThrow(
    'There is no step "lnt". The steps are: lint, unit, build, browser.',
  );
});

test('The steps go on past a failing one, and all counts are added up.', async () => {
  const said: string[] = [];
  const step = (name: string, passed: number, failed: number) => ({
    name,
    run: () => Promise.resolve({ passed, failed }),
  });
  const total = await runSteps([step('lint', 0, 1), step('unit', 7, 2)], (text) => {
    said.push(text);
  });
  expect(total).toEqual({ passed: 7, failed: 3 });
  expect(said.map((text) => text.replaceAll(/\d+\.\d s/g, '_ s'))).toEqual([
    '\n── lint',
    'FAILED  lint     _ s  (1 failed)',
    '\n── unit',
    'FAILED  unit     _ s  (2 failed)',
    '\nFAILED  lint     _ s  (1 failed)\nFAILED  unit     _ s  (2 failed)',
  ]);
});

test('A check counts as one.', () => {
  expect([countCheck(0), countCheck(2)]).toEqual([
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
  ]);
});

test('A runner that fails without a failed test counts as one failure.', () => {
  const report = { numPassedTests: 5, numFailedTests: 0, testResults: [] };
  expect(countVitest(report, 1)).toEqual({ passed: 5, failed: 1 });
});

test('A test file that does not load counts as one failure beside the failed tests.', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  };
  expect(countVitest(report, 1)).toEqual({ passed: 5, failed: 2 });
});

test('A flaky browser test counts as failed.', () => {
  expect(countPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1 } }, 1)).toEqual({
    passed: 3,
    failed: 2,
  });
});

test('A runner that leaves no report has failed, whatever its exit code.', () => {
  expect(countReport('/nowhere/report.json', countVitest, 0)).toEqual({ passed: 0, failed: 1 });
});

test('Node 20.19, 22.12 and later are enough; for older ones a sentence says what to do.', () => {
  const versions = ['18.20.0', '20.18.3', '20.19.0', '21.7.0', '22.11.0', '22.12.0', '24.0.0'];
  expect(versions.filter((version) => nodeComplaint(version) === null)).toEqual([
    '20.19.0',
    '22.12.0',
    '24.0.0',
  ]);
  expect(nodeComplaint('18.20.0')).toEqual(
    'Backpack Notes needs Node 20.19 or later, or 22.12 or later; this is Node 18.20.0. ' +
      'Get a newer one from https://nodejs.org and run the same command again.',
  );
});
