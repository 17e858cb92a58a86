import { readFileSync, statSync } from 'node:fs';

/** @typedef {Readonly<{ passed: number, failed: number }>} Counts */

/**
 * A runner that fails without a failed test (a file that did not load, no test found) counts as
 * one failure, so that a red run never reads "0 failed".
 * @param {number} passed
 * @param {number} failed
 * @param {number} code the runner's exit code
 * @returns {Counts}
 */
const settle = (passed, failed, code) => ({
  passed,
  failed: code === 0 ? failed : Math.max(1, failed),
});

/**
 * @param {number} code
 * @returns {Counts} of a check that has no tests to count
 */
export const countCheck = (code) => (code === 0 ? settle(1, 0, 0) : settle(0, 1, code));

/**
 * @typedef {Readonly<{ status: string, assertionResults: readonly unknown[] }>} TestFile
 * @typedef {Readonly<{ numPassedTests: number, numFailedTests: number,
 *   testResults: readonly TestFile[] }>} VitestReport
 */

/**
 * @param {VitestReport} report a file that did not load has no tests to count, and counts as one
 * @param {number} code
 * @returns {Counts}
 */
export function countVitest({ numPassedTests, numFailedTests, testResults }, code) {
  const notLoaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return settle(numPassedTests, numFailedTests + notLoaded.length, code);
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number } }} report
 *   Playwright's JSON report; a flaky test is a failed one
 * @param {number} code
 * @returns {Counts}
 */
export const countPlaywright = ({ stats }, code) =>
  settle(stats.expected, stats.unexpected + stats.flaky, code);

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export const addUp = (all) => ({
  passed: all.reduce((sum, counts) => sum + counts.passed, 0),
  failed: all.reduce((sum, counts) => sum + counts.failed, 0),
});

/**
 * Reads a report file and counts it; a runner that left none has failed.
 * @template Report
 * @param {string} file
 * @param {(report: Report, code: number) => Counts} count
 * @param {number} code
 * @returns {Counts}
 */
export function countReport(file, count, code) {
  if (!statSync(file, { throwIfNoEntry: false })) return settle(0, 1, 1);
  return count(JSON.parse(readFileSync(file, 'utf8')), code);
}
