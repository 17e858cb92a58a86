import { Glance } from '../../components/glance/Glance.tsx';
import { Legend } from '../../components/mark/Legend.tsx';
import { QrCode } from '../../components/qr/QrCode.tsx';
import type {
  Block,
  ColumnsBlock,
  ListBlock,
  PairBlock,
  TopicBlock,
  TopicEntry,
  WritingLinesBlock,
} from '../../document/blocks.ts';
import { Heading } from './Heading.tsx';
import { DayMapView } from './DayMapView.tsx';
import { RichText, TextView } from './RichText.tsx';
import { TableView } from './TableView.tsx';
import { MarkView } from './MarkView.tsx';
import styles from './Paper.module.css';

/** How blocks are shown: `base` is the level of a sheet's title. */
type ViewProps<Shown> = Readonly<{ block: Shown; base: 1 | 2 }>;

/** The blocks of the document as a page: the same words in the same order as on paper. */
export function Blocks({ blocks, base }: Readonly<{ blocks: readonly Block[]; base: 1 | 2 }>) {
  // Blocks are derived anew as a whole; they have no identity but their place.
  return blocks.map((block, index) => <BlockView key={index} block={block} base={base} />);
}

function BlockView({ block, base }: ViewProps<Block>) {
  switch (block.kind) {
    case 'title':
      return (
        <header className={styles['title']}>
          <Heading level={base}>{block.text}</Heading>
          {block.meta.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </header>
      );
    case 'heading':
      return (
        <Heading level={base === 1 ? block.level : above(block.level)}>
          <TextView text={block.text} />
        </Heading>
      );
    case 'paragraph':
      return (
        <p className={block.quiet === true ? styles['quiet'] : undefined}>
          <RichText text={block.text} />
        </p>
      );
    case 'list':
      return <ListView block={block} base={base} />;
    case 'columns':
      return <ColumnsView block={block} base={base} />;
    case 'pair':
      return <PairView block={block} base={base} />;
    case 'topic':
      return <TopicView block={block} base={base} />;
    case 'notes':
      return <Entries entries={block.entries} />;
    case 'glance':
      return (
        <Glance
          level={base === 1 ? 3 : 4}
          rows={block.rows.map((row) => ({
            domain: row.domain,
            title: <TextView text={row.label} />,
            marks: row.marks.map((mark, place) => ({ id: `${place}`, ...mark })),
          }))}
        />
      );
    case 'qr':
      return <QrCode rows={block.rows} label={block.alt} />;
    case 'legend':
      return (
        <Legend
          entries={block.entries.map(({ mark, text }) => ({
            answer: mark.answer,
            text,
            light: mark.light === true,
          }))}
        />
      );
    case 'day-map':
      return <DayMapView block={block} />;
    case 'table':
      return <TableView block={block} />;
    case 'writing-lines':
      return <LinesView block={block} base={base} />;
    default:
      return block satisfies never;
  }
}

// On paper these stand only where the page has room left.
function LinesView({ block, base }: ViewProps<WritingLinesBlock>) {
  return (
    <div className={styles['column']} data-if-room={block.ifRoom}>
      {block.heading === undefined ? null : (
        <Heading level={base === 1 ? 2 : 3}>
          <TextView text={block.heading} />
        </Heading>
      )}
      {block.label === undefined ? null : (
        <p>
          <TextView text={block.label} />
        </p>
      )}
      {Array.from({ length: block.count }, (_, line) => (
        <hr key={line} className={styles['line']} />
      ))}
    </div>
  );
}

function above(level: 2 | 3): 3 | 4 {
  return level === 2 ? 3 : 4;
}

function ListView({ block }: ViewProps<ListBlock>) {
  const List = block.marker === 'number' ? 'ol' : 'ul';
  return (
    <List
      className={styles['list']}
      data-marker={block.items.some((item) => item.mark !== undefined) ? 'mark' : block.marker}
    >
      {block.items.map((item, index) => (
        <li key={index}>
          {item.mark === undefined ? null : <MarkView mark={item.mark} />}
          <RichText text={item.text} />
          {item.sub === undefined ? null : (
            <ul className={styles['list']} data-marker="bullet">
              {item.sub.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </List>
  );
}

function ColumnsView({ block, base }: ViewProps<ColumnsBlock>) {
  return (
    <div className={styles['columns']}>
      {block.columns.map((column, index) => (
        <div key={index} className={styles['column']}>
          <Blocks blocks={column} base={base} />
        </div>
      ))}
    </div>
  );
}

function TopicView({ block, base }: ViewProps<TopicBlock>) {
  return (
    <section className={styles['topic']} data-domain={block.mark.domain}>
      <div className={styles['topicHead']}>
        <MarkView mark={block.mark} />
        <Heading level={base === 1 ? 3 : 4}>{block.heading}</Heading>
        <span className={styles['aside']}>{block.aside}</span>
      </div>
      <Entries entries={block.entries} />
    </section>
  );
}

/** Terms and what belongs to them. */
function Entries({ entries }: Readonly<{ entries: readonly TopicEntry[] }>) {
  if (entries.length === 0) return null;
  return (
    <dl className={styles['entries']}>
      {entries.map(({ term, texts }, entry) => (
        <div key={entry}>
          <dt>
            <TextView text={term} />
          </dt>
          {texts.map((text, index) => (
            <dd key={index}>
              <RichText text={text} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** How many rows a block has that its other language has too. */
function rowsOf(block: Block): number {
  if (block.kind === 'list') return block.items.length;
  return block.kind === 'topic' ? 1 + block.entries.length : 1;
}

/** Two languages side by side; rows of both begin on one line where the browser can. */
function PairView({ block: { left, right, second, notes }, base }: ViewProps<PairBlock>) {
  const domain = left.kind === 'topic' ? left.mark.domain : undefined;
  const rows = { gridRow: `span ${Math.max(rowsOf(left), rowsOf(right))}` };
  return (
    <div className={styles['pair']} data-rows={left.kind} data-domain={domain}>
      <div style={rows}>
        <BlockView block={left} base={base} />
      </div>
      <div lang={second.lang} style={rows}>
        <BlockView block={right} base={base} />
      </div>
      {notes === undefined ? null : (
        <div className={styles['whole']}>
          <Entries entries={notes.entries} />
        </div>
      )}
    </div>
  );
}
