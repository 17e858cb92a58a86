// Writes src/document/fonts/index: which code points each slice of each font family holds, read from
// the installed font files themselves (their published ranges name more than the files hold).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { families, indexParts } from '../src/document/fonts/families.ts';
import { indexOf } from './lib/index-fonts.ts';

const folder = join(import.meta.dirname, '../src/document/fonts/index');

for (const part of indexParts) {
  const stored = Object.fromEntries(
    families.filter((family) => family.part === part).map((family) => [family.id, indexOf(family)]),
  );
  const text = `${JSON.stringify(stored, null, 2)}\n`;
  writeFileSync(join(folder, `${part}.json`), text);
  process.stdout.write(`${part}: ${text.length} characters\n`);
}
