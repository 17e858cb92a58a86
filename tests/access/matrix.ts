import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';
import { isExplained } from './explained.ts';
import type { Eye, Finding } from './finding.ts';
import { type Mode, modeName, type Tongue } from './modes.ts';

/** Where the long run leaves what it saw, one file for each state and language. */
export const MATRIX_FOLDER = join(root, '.cache/access');

/** The last long run in short. */
export const MATRIX_FILE = join(root, 'tests/access/last-matrix.json');

/** One look at one state. */
export type Scanned = Readonly<{
  state: string;
  tongue: Tongue;
  mode: Mode;
  findings: readonly Finding[];
}>;

/** Looks of one kind together: how many, and what nobody has explained, by who saw it. */
export type Row = Readonly<{
  name: string;
  looks: number;
  open: Readonly<Record<Eye, number>>;
  /** What a person has answered or found to be a mistake of an engine. */
  explained: number;
}>;

/** All looks, put together by language and mode, and by state. */
export type MatrixSummary = Readonly<{ byMode: readonly Row[]; byState: readonly Row[] }>;

/** Puts together what the long run left. */
function summariseMatrix(): MatrixSummary {
  const all = readdirSync(MATRIX_FOLDER)
    .toSorted()
    .flatMap((file): readonly Scanned[] =>
      JSON.parse(readFileSync(join(MATRIX_FOLDER, file), 'utf8')),
    );
  return {
    byMode: rows(all, ({ tongue, mode }) => `${tongue}, ${modeName(mode)}`),
    byState: rows(all, ({ state }) => state),
  };
}

/** Keeps the long run in short, for the docs. */
export function keepMatrix(): void {
  writeFileSync(MATRIX_FILE, `${JSON.stringify(summariseMatrix(), null, 2)}\n`);
}

function rows(all: readonly Scanned[], nameOf: (scanned: Scanned) => string): readonly Row[] {
  return [...new Set(all.map(nameOf))].map((name) => {
    const looks = all.filter((scanned) => nameOf(scanned) === name);
    const findings = looks.flatMap((look) => look.findings);
    const open = findings.filter((finding) => !isExplained(finding));
    const by = (wanted: Eye) => open.filter(({ eye }) => eye === wanted).length;
    return {
      name,
      looks: looks.length,
      open: { axe: by('axe'), ibm: by('ibm'), htmlcs: by('htmlcs'), probes: by('probes') },
      explained: findings.length - open.length,
    };
  });
}
