import { readdirSync, readFileSync } from 'node:fs';

/** Every style sheet of the app: its file, and its lines. */
export function styleSheets(): readonly Readonly<{ file: string; lines: readonly string[] }>[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => {
      const file = `src/${name}`;
      return { file, lines: readFileSync(file, 'utf8').split('\n') };
    });
}
