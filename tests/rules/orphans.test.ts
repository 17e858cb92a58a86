import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/en/index.ts';
import { LOCALES } from '../../src/content/locales.ts';

// Words looked up by an id (answers, places, roles …) are kept complete by the compiler; these are the
// words that code names one by one.
const NAMED = { ui: en.ui, summary: en.summary, pdf: en.pdf, crisis: en.crisis } as const;
const LOOKED_UP = ['ui.saving', 'ui.rail.sections', 'ui.rail.states', 'ui.take.papers'];

describe('words', () => {
  test('are all used: no string stands in the catalog that no code names', () => {
    const code = sources('src').join('\n');
    const orphans = leaves(NAMED, '').filter(
      (path) => !isLookedUp(path) && !isNamed(code, path.slice(path.lastIndexOf('.') + 1)),
    );
    expect(orphans).toEqual([]);
  });

  test('that no code names are found', () => {
    expect(isNamed('text.heading', 'heading')).toBe(true);
    expect(isNamed('text.headings', 'heading')).toBe(false);
  });
});

function isNamed(code: string, key: string): boolean {
  return new RegExp(`(\\.|['"{,]\\s*)${key}\\b`, 'u').test(code);
}

function isLookedUp(path: string): boolean {
  return (
    LOOKED_UP.some((start) => path.startsWith(start)) ||
    /\.(pageNames|pageHints|terms)\./u.test(path)
  );
}

function leaves(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, part]) =>
    leaves(part, path === '' ? key : `${path}.${key}`),
  );
}

// A catalog names every word, and uses none.
const catalogs = LOCALES.map((locale) => join('src', 'content', locale));

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return catalogs.includes(path) ? [] : sources(path);
    return /\.tsx?$/u.test(path) && !path.includes('.test.') ? [readFileSync(path, 'utf8')] : [];
  });
}
