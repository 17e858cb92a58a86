import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/root.mjs';
import type { Eye } from '../finding.ts';

/** Who noticed a planted defect, by which rules; a rule with a question mark only asks. */
export type Caught = Readonly<{ name: string; by: Readonly<Record<Eye, readonly string[]>> }>;

/** What was seen of the planted defects; the test holds it against what is seen now. */
export const CAUGHT_FILE = join(root, 'tests/access/planted/caught.json');

/** Takes what is seen now as what is expected. */
export function writeCaught(caught: readonly Caught[]): void {
  writeFileSync(CAUGHT_FILE, `${JSON.stringify(caught, null, 2)}\n`);
}
