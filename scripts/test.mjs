// `npm test`: installs what is missing, runs every check, and ends with one line of counts.
// `npm test -- --only lint,unit` runs some of them.
import { prepare } from './lib/prepare.mjs';

if (!(await prepare())) process.exit(1);
// Not before: this needs the packages.
const { testProject } = await import('./lib/test-project.mjs');
process.exitCode = await testProject(process.argv.slice(2));
