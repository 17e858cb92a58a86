import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './paths.ts';

/**
 * Writes a run as a page to read and as data, under the day it was made.
 * @param folder in the project
 * @param kind `web`, `pdf`, `trace`; the last has no data
 */
export async function writeResults(
  folder: string,
  kind: string,
  page: string,
  data?: unknown,
): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  mkdirSync(join(root, folder), { recursive: true });
  const file = join(root, folder, `${day}-${kind}`);
  const style = await resolveConfig(`${file}.md`);
  writeFileSync(`${file}.md`, await format(page, { ...style, parser: 'markdown' }));
  process.stdout.write(`written: ${folder}/${day}-${kind}.md\n`);
  if (data === undefined) return;
  const text = await format(JSON.stringify(data), { ...style, parser: 'json' });
  writeFileSync(`${file}.json`, text);
}
