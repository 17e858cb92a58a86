import { useWords } from '../../app/use-words.ts';
import { DayMap } from '../../components/day-map/DayMap.tsx';
import { placeDrawings } from '../../components/drawing/places.ts';
import { Glance } from '../../components/glance/Glance.tsx';
import { Legend } from '../../components/mark/Legend.tsx';
import { itemTitle, type Words } from '../../content/words.ts';
import type { Answer } from '../../responses/types.ts';
import type { Noted, Summary } from '../../summary/types.ts';

const ANSWERS: readonly Answer[] = ['goes-well', 'sometimes-hard', 'often-hard', 'not-seen'];

/** Every answer at a glance, in the order asked. */
export function GlanceFigure({ summary }: Readonly<{ summary: Summary }>) {
  const words = useWords();
  const { answers, domains } = words.followups;
  const rows = summary.glance
    .map(({ domain, entries }) => ({
      domain,
      title: domains[domain],
      marks: entries.flatMap(({ answer, ...entry }) =>
        answer === null
          ? []
          : [{ id: entry.linkId, answer, label: nameOf(words, { ...entry, answer }) }],
      ),
    }))
    .filter(({ marks }) => marks.length > 0);
  const text = words.summary;
  if (rows.length === 0) return <p>{text.nothingYet}</p>;
  return (
    <>
      <h2>{text.glance}</h2>
      <Glance rows={rows} level={3} />
      <Legend entries={ANSWERS.map((answer) => ({ answer, text: answers[answer] }))} />
      <p>{text.glanceNote}</p>
    </>
  );
}

/** What was marked hard, by domain and place. */
export function DayFigure({ summary }: Readonly<{ summary: Summary }>) {
  const words = useWords();
  const { settings, domains } = words.followups;
  const text = words.summary;
  if (summary.hard.length === 0) return null;
  return (
    <>
      <h2>{text.day}</h2>
      <p>{text.dayNote}</p>
      <DayMap
        caption={text.day}
        rows={summary.map.map((row) => ({
          domain: row.domain,
          title: domains[row.domain],
          cells: row.cells.map(({ setting, marks }) => ({
            place: settings[setting],
            drawing: placeDrawings[setting],
            marks: marks.map((mark) => ({
              id: mark.linkId,
              answer: mark.answer,
              label: nameOf(words, mark),
              said: mark.said,
            })),
          })),
        }))}
      />
      <Legend
        entries={[
          { answer: 'often-hard', text: text.daySaid },
          { answer: 'often-hard', text: text.dayUsual, light: true },
        ]}
      />
    </>
  );
}

function nameOf(words: Words, { linkId, answer }: Noted): string {
  return words.ui.question.answered({
    item: itemTitle(words, linkId),
    answer: words.followups.answersOnPaper[answer],
  });
}
