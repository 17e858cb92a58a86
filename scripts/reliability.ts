import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reliabilityPage } from './lib/reliability.ts';
import { root } from './lib/root.mjs';

writeFileSync(join(root, 'docs/reliability.md'), await reliabilityPage());
