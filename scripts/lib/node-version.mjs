/**
 * Says whether this Node can run the project's tools (package.json `engines`).
 * @param {string} version as in `process.versions.node`
 * @returns {string | null} null if it can, else a sentence for the person at the keyboard
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (fits) return null;
  return (
    `Backpack Notes needs Node 20.19 or later, or 22.12 or later; this is Node ${version}. ` +
    'Get a newer one from https://nodejs.org and run the same command again.'
  );
}
