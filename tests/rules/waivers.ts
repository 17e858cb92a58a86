import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/content/locales.ts';
import type { Fault } from './style.ts';

/** Leave to break one rule in one string, with the day it was given and the reason. */
export type Waiver = Readonly<{ key: string; rule: string; day: string; reason: string }>;

const WAIVER = /\/\/ waiver (\S+) (\S+) (\d{4}-\d{2}-\d{2}): (\S.*(?:\n\s*\/\/ {3}\S.*)*)/gu;

/** The waivers in a file: `// waiver KEY RULE DAY: reason`, gone on with under `//   `. */
export function waiversOf(source: string): readonly Waiver[] {
  return [...source.matchAll(WAIVER)].map(([, key = '', rule = '', day = '', reason = '']) => ({
    key,
    rule,
    day,
    reason: reason.replaceAll(/\n\s*\/\/ {3}/gu, ' '),
  }));
}

/** How many comments begin like a waiver; more than are read means one is written wrong. */
export function waiverMarks(source: string): number {
  return (source.match(/\bwaivers?\b/giu) ?? []).length;
}

/** The files of a language's words, read. */
export function sourcesOf(locale: Locale): readonly string[] {
  const folder = join('src', 'content', locale);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

function isWaived(fault: Fault, waivers: readonly Waiver[]): boolean {
  return waivers.some(({ key, rule }) => key === fault.key && rule === fault.rule);
}

/** The faults that no waiver excuses. */
export function unwaived(faults: readonly Fault[], waivers: readonly Waiver[]): readonly Fault[] {
  return faults.filter((fault) => !isWaived(fault, waivers));
}

/** The waivers that excuse nothing any more. */
export function stale(faults: readonly Fault[], waivers: readonly Waiver[]): readonly Waiver[] {
  return waivers.filter((waiver) => !faults.some((fault) => isWaived(fault, [waiver])));
}
