import type { ReactNode } from 'react';
import type { marks } from '../../lib/marks.ts';
import { Drawing } from '../drawing/Drawing.tsx';
import { Mark } from '../mark/Mark.tsx';
import styles from './DayMap.module.css';

/** One mark in a cell: its answer, its words, and whether the parent named the place. */
export type DayMark = Readonly<{
  id: string;
  answer: keyof typeof marks;
  label: string;
  said: boolean;
}>;

/** A domain through the places of the day. */
export type DayRow = Readonly<{
  domain: string;
  title: ReactNode;
  cells: readonly DayCell[];
}>;

/** A place, perhaps with the lines of its drawing, and what was marked hard there. */
type DayCell = Readonly<{
  place: ReactNode;
  drawing?: readonly string[];
  marks: readonly DayMark[];
}>;

type DayMapProps = Readonly<{ caption: string; rows: readonly DayRow[] }>;

/** The school-day map: rows are domains, columns are places; on a phone a list by place. */
export function DayMap({ caption, rows }: DayMapProps) {
  const places = rows[0]?.cells ?? [];
  return (
    <>
      <table className={styles['table']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <td />
            {places.map(({ place, drawing }, column) => (
              <th key={column} scope="col">
                {drawing === undefined ? null : <Drawing lines={drawing} />}
                <span>{place}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.domain} data-domain={row.domain}>
              <th scope="row">{row.title}</th>
              {row.cells.map(({ marks: here }, column) => (
                <td key={column} data-filled={here.length > 0 || undefined}>
                  <Marks marks={here} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ByPlace places={places} rows={rows} />
    </>
  );
}

function ByPlace({
  places,
  rows,
}: Readonly<{ places: readonly DayCell[]; rows: readonly DayRow[] }>) {
  const lines = places
    .map(({ place, drawing }, index) => ({
      place,
      drawing,
      column: index,
      found: rows.flatMap((row) => {
        const here = row.cells[index]?.marks ?? [];
        return here.length === 0 ? [] : [{ row, here }];
      }),
    }))
    .filter(({ found }) => found.length > 0);
  return (
    <ul className={styles['places']}>
      {lines.map(({ place, drawing, column, found }) => (
        <li key={column}>
          <h3>
            {drawing === undefined ? null : <Drawing lines={drawing} />}
            <span>{place}</span>
          </h3>
          <ul>
            {found.map(({ row, here }) => (
              <li key={row.domain} data-domain={row.domain}>
                <Marks marks={here} />
                <span>{row.title}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Marks({ marks: here }: Readonly<{ marks: readonly DayMark[] }>) {
  return here.map(({ id, answer, label, said }) => (
    <span key={id} title={label} className={styles['mark']}>
      <Mark answer={answer} label={label} light={!said} />
    </span>
  ));
}
