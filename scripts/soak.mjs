// `npm run test:soak`: the long versions of the tests, and those in other browsers. Ends with one line
// of counts, and notes them in docs/soak.md. `-- --long` kills 200 browsers instead of 20;
// `-- --only kills,engines` runs some of the parts.
import { prepare } from './lib/prepare.mjs';

if (!(await prepare())) process.exit(1);
// Not before: this needs the packages.
const { soakProject } = await import('./lib/soak-project.mjs');
process.exitCode = await soakProject(process.argv.slice(2));
