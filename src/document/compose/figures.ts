import { shortName, type Words } from '../../content/words.ts';
import type { MapCell, Summary } from '../../summary/types.ts';
import type { Block, Mark } from '../blocks.ts';
import { answerLegend, placeLegend } from './legend.ts';
import { isAnswered, markOf } from './names.ts';

/** At a glance: one mark for each answer, in the order asked. Nothing is added up. */
export function glanceBlocks(summary: Summary, words: Words): readonly Block[] {
  const rows = summary.glance
    .map(({ domain, entries }) => ({
      domain,
      label: words.followups.domains[domain],
      marks: entries.filter(isAnswered).map((entry) => markOf(words, entry)),
    }))
    .filter((row) => row.marks.length > 0);
  if (rows.length === 0) return [];
  const alt = rows.map((row) =>
    words.pdf.row({ what: row.label, marks: row.marks.map((mark) => mark.label).join(', ') }),
  );
  return [
    { kind: 'heading', level: 2, text: words.summary.glance },
    { kind: 'glance', rows, alt: words.pdf.glanceAlt({ rows: alt.join(' ') }) },
    answerLegend(words),
  ];
}

/** What is hard, by place. A light mark: the item's usual place, not the parent's word. */
export function dayBlocks(summary: Summary, words: Words): readonly Block[] {
  const cells = summary.map.flatMap((row) => row.cells);
  const [first] = summary.map;
  if (first === undefined || cells.every((cell) => cell.marks.length === 0)) return [];
  const rows = summary.map.map((row) => ({
    domain: row.domain,
    label: words.followups.domains[row.domain],
    cells: row.cells.map((cell) => cellMarks(words, cell)),
  }));
  const alt = summary.map.flatMap((row) =>
    row.cells.flatMap((cell) => cellAlt(words, words.followups.domains[row.domain], cell)),
  );
  return [
    { kind: 'heading', level: 2, text: words.summary.day },
    {
      kind: 'day-map',
      places: first.cells.map((cell) => words.followups.settings[cell.setting]),
      rows,
      alt: words.pdf.dayAlt({ rows: alt.join(' ') }),
    },
    placeLegend(words),
  ];
}

function cellMarks(words: Words, cell: MapCell): readonly Mark[] {
  return cell.marks.map((mark): Mark => {
    const drawn = markOf(words, mark);
    return mark.said ? drawn : { ...drawn, light: true };
  });
}

function cellAlt(words: Words, domain: string, cell: MapCell): readonly string[] {
  if (cell.marks.length === 0) return [];
  const what = `${domain}, ${words.followups.settings[cell.setting]}`;
  const marks = cell.marks.map(
    ({ linkId, answer }) =>
      `${shortName(words, linkId)} (${words.followups.answersOnPaper[answer]})`,
  );
  return [words.pdf.row({ what, marks: marks.join(', ') })];
}
