// `npm run test:engines`: the main journey and the faults in Firefox ESR and WebKitGTK.
import { prepare } from './lib/prepare.mjs';

if (!(await prepare())) process.exit(1);
// Not before: this needs the packages.
const { soakProject } = await import('./lib/soak-project.mjs');
process.exitCode = await soakProject(['--only', 'engines']);
