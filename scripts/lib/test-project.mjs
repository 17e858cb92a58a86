import { chooseSteps, inBrowser } from './choose-steps.mjs';
import { countCheck } from './counts.mjs';
import { ensureMachine } from './machine.mjs';
import { runSteps } from './run-steps.mjs';
import { steps } from './steps.mjs';
import { viewerFolder } from './viewer.mjs';

/**
 * A step that cannot run here, which is a failure and says why.
 * @param {string} name
 * @param {string} why
 * @returns {import('./steps.mjs').Step}
 */
const barred = (name, why) => ({
  name,
  run: async () => {
    console.error(why);
    return countCheck(1);
  },
});

/** @param {unknown} error */
const complain = (error) => console.error(error instanceof Error ? error.message : error);

/**
 * Runs the checks asked for; the last line on stdout is "N passed, N failed".
 * @param {readonly string[]} args the command line
 * @returns {Promise<number>} the exit code
 */
export async function testProject(args) {
  const names = chooseSteps(
    steps.map(({ name }) => name),
    args,
  );
  const missing = await ensureMachine({
    browser: inBrowser.some((name) => names.includes(name)),
    pdf: names.includes('unit') || names.includes('browser'),
  });
  if (missing.pdf !== null) console.error(missing.pdf);
  // Where it cannot be had, the test that shows it says so again, and fails.
  if (names.includes('browser')) await viewerFolder().catch(complain);
  const chosen = steps
    .filter(({ name }) => names.includes(name))
    .map((step) =>
      inBrowser.includes(step.name) && missing.browser !== null
        ? barred(step.name, missing.browser)
        : step,
    );
  const { passed, failed } = await runSteps(chosen, (text) => console.log(text));
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
