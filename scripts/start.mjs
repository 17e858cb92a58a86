// `npm start`: installs what is missing, builds what has changed, and serves the app here.
import { ensureBuild } from './lib/build.mjs';
import { prepare } from './lib/prepare.mjs';

if (!(await prepare())) process.exit(1);
if ((await ensureBuild()) !== 0) process.exit(1);
// Not before: this needs the packages.
const { serve } = await import('./lib/serve.mjs');
await serve();
