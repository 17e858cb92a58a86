import { addUp } from './counts.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {Readonly<{ name: string, seconds: number, counts: Counts }>} Outcome */

/**
 * @param {Outcome} outcome
 * @returns {string} a line for a person
 */
const line = ({ name, seconds, counts }) =>
  `${counts.failed === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(8)} ${seconds.toFixed(1)} s` +
  (counts.failed === 0 ? '' : `  (${counts.failed} failed)`);

/**
 * Runs one step after another, on past a failing one so that all is seen in one go. (On two cores
 * steps at once are no faster, and their output would mix.)
 * @param {readonly Step[]} steps
 * @param {(text: string) => void} say
 * @returns {Promise<Counts>} of all steps together
 */
export async function runSteps(steps, say) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const step of steps) {
    say(`\n── ${step.name}`);
    const start = performance.now();
    const counts = await step.run();
    const outcome = { name: step.name, seconds: (performance.now() - start) / 1000, counts };
    outcomes.push(outcome);
    say(line(outcome));
  }
  say(`\n${outcomes.map(line).join('\n')}`);
  return addUp(outcomes.map(({ counts }) => counts));
}
