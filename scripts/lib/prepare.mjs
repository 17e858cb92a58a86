import { ensureDependencies } from './dependencies.mjs';
import { nodeComplaint } from './node-version.mjs';

/**
 * What every command needs first: a fitting Node, and the packages.
 * @returns {Promise<boolean>} false after telling the person what is wrong
 */
export async function prepare() {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint !== null) {
    console.error(complaint);
    return false;
  }
  return ensureDependencies();
}
