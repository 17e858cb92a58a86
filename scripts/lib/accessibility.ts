import { existsSync, readFileSync } from 'node:fs';
import { format } from 'prettier';
import { explained } from '../../tests/access/explained.ts';
import { EYES } from '../../tests/access/finding.ts';
import { MATRIX_FILE, type MatrixSummary, type Row } from '../../tests/access/matrix.ts';
import { CAUGHT_FILE, type Caught } from '../../tests/access/planted/caught.ts';
import { states } from '../../tests/states/index.ts';

const NAMES = {
  axe: 'axe-core 4.14.1',
  ibm: 'IBM 4.0.34',
  htmlcs: 'HTML_CodeSniffer 2.5.1',
  probes: 'own probes',
} as const;

/** The text of docs/accessibility-table.md: what the last long run saw, and the planted defects. */
export function accessibilityTable(): Promise<string> {
  const lines = [
    '# What the machines saw',
    '',
    'Made by `npm run accessibility` from the list of states, the last long run',
    '(`npm run test:soak -- --only accessibility`) and the planted defects; not written by hand.',
    '',
    ...matrixPart(),
    ...plantedPart(),
    ...explainedPart(),
    ...statesPart(),
  ];
  return format(lines.join('\n'), { parser: 'markdown', printWidth: 100 });
}

function read<Content>(file: string, otherwise: Content): Content {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : otherwise;
}

function matrixPart(): readonly string[] {
  const { byMode, byState } = read<MatrixSummary>(MATRIX_FILE, { byMode: [], byState: [] });
  const looks = byState.reduce((sum, row) => sum + row.looks, 0);
  if (looks === 0) {
    return ['## The last long run', '', 'The long run has not been done in whole yet.', ''];
  }
  const open = byState.reduce((sum, row) => sum + openOf(row), 0);
  return [
    '## The last long run',
    '',
    `${states.length} states in ${byMode.length} combinations of language, colours and width: ${looks} looks, each by three engines with every rule on and by our probes. **Findings that are open: ${open}.** “Explained” are questions of the engines that a person has answered, and their mistakes, each with a reason below.`,
    '',
    ...table('Language, colours, size', byMode),
    '',
    'The same, by state:',
    '',
    ...table('State', byState),
    '',
  ];
}

function openOf({ open }: Row): number {
  return EYES.reduce((sum, eye) => sum + open[eye], 0);
}

function table(head: string, rows: readonly Row[]): readonly string[] {
  const names = EYES.map((eye) => NAMES[eye]).join(' | ');
  return [
    `| ${head} | looks | ${names} | explained |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ name, looks, open, explained: answered }) => {
      return `| ${name} | ${looks} | ${EYES.map((eye) => open[eye]).join(' | ')} | ${answered} |`;
    }),
  ];
}

function plantedPart(): readonly string[] {
  const caught = read<readonly Caught[]>(CAUGHT_FILE, []);
  const sees = (eye: keyof typeof NAMES) =>
    caught.filter(({ by }) => by[eye].some((rule) => !rule.endsWith('?'))).length;
  return [
    '## Planted defects',
    '',
    `${caught.length} pages, each with one thing wrong. Of these ${EYES.map((eye) => `${NAMES[eye]} ${sees(eye)}`).join(', ')}; all together ${caught.length}. A rule with a question mark only asks a person to look.`,
    '',
    `| What is wrong | ${EYES.map((eye) => NAMES[eye]).join(' | ')} |`,
    '| --- | --- | --- | --- | --- |',
    ...caught.map(
      ({ name, by }) => `| ${name} | ${EYES.map((eye) => by[eye].join(', ') || '-').join(' | ')} |`,
    ),
    '',
  ];
}

function explainedPart(): readonly string[] {
  return [
    '## What the engines leave to a person, and the answers',
    '',
    '| Engine | Rule | Only on | Answer |',
    '| --- | --- | --- | --- |',
    ...explained.map(({ eye, rule, kind, only, why }) => {
      const where = only === undefined ? 'all' : `\`${only.source.replaceAll('|', '\\|')}\``;
      return `| ${NAMES[eye]} | ${rule}${kind === 'mistake' ? ' (mistaken)' : ''} | ${where} | ${why} |`;
    }),
    '',
  ];
}

function statesPart(): readonly string[] {
  return [
    '## The states',
    '',
    '| State | What the parent sees |',
    '| --- | --- |',
    ...states.map(({ name, says }) => `| ${name} | ${says} |`),
    '',
  ];
}
