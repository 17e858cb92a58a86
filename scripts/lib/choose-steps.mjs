import { parseArgs } from 'node:util';

/** The steps that open the built app in a browser. */
export const inBrowser = ['browser', 'kills'];

/**
 * The names of the steps to run: all, or those after `--only`, in the order they stand. The
 * browser tests bring the build along, so that they never meet an old dist.
 * @param {readonly string[]} names
 * @param {readonly string[]} args the command line
 * @returns {readonly string[]}
 * @throws Error naming the steps there are, for one that is not among them
 */
export function chooseSteps(names, args) {
  const { values } = parseArgs({ args: [...args], options: { only: { type: 'string' } } });
  if (values.only === undefined) return names;
  const wanted = values.only.split(',');
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Error(`There is no step "${unknown}". The steps are: ${names.join(', ')}.`);
  }
  const isWanted = (/** @type {string} */ name) =>
    wanted.includes(name) || (name === 'build' && wanted.some((step) => inBrowser.includes(step)));
  return names.filter(isWanted);
}
