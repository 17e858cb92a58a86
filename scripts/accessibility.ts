// Writes docs/accessibility-table.md. `--matrix` first takes in what the last long run left.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepMatrix } from '../tests/access/matrix.ts';
import { accessibilityTable } from './lib/accessibility.ts';
import { root } from './lib/root.mjs';

if (process.argv.includes('--matrix')) keepMatrix();
writeFileSync(join(root, 'docs/accessibility-table.md'), await accessibilityTable());
