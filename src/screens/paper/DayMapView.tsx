import { DayMap } from '../../components/day-map/DayMap.tsx';
import type { DayMapBlock } from '../../document/blocks.ts';
import { TextView } from './RichText.tsx';

/** The school-day map of the document. */
export function DayMapView({ block }: Readonly<{ block: DayMapBlock }>) {
  return (
    <DayMap
      caption={block.alt}
      rows={block.rows.map((row) => ({
        domain: row.domain,
        title: <TextView text={row.label} />,
        cells: row.cells.map((cell, column) => ({
          place: <TextView text={block.places[column] ?? ''} />,
          marks: cell.map((mark, place) => ({
            id: `${place}`,
            answer: mark.answer,
            label: mark.label,
            said: mark.light !== true,
          })),
        })),
      }))}
    />
  );
}
