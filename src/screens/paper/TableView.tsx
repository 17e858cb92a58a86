import type { ReactNode } from 'react';
import { Mark as MarkDrawing } from '../../components/mark/Mark.tsx';
import type { Cell, TableBlock } from '../../document/blocks.ts';
import type { Answer } from '../../responses/types.ts';
import { MarkView } from './MarkView.tsx';
import { RichText, TextView } from './RichText.tsx';
import styles from './Table.module.css';

const ANSWERS: readonly Answer[] = ['goes-well', 'sometimes-hard', 'often-hard', 'not-seen'];

/** A table of the document. */
export function TableView({ block }: Readonly<{ block: TableBlock }>) {
  return (
    <table className={styles['table']} data-stacks={block.stacks}>
      <colgroup>
        {block.widths.map((width, column) => (
          <col key={column} style={{ inlineSize: `${width * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.head.map((text, column) =>
            text === '' ? (
              <td key={column} />
            ) : (
              <th key={column} scope="col">
                <TextView text={text} />
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <CellOf
                key={column}
                isRowHead={block.head[column] === '' || (block.stacks === true && column === 0)}
                lang={'lang' in cell ? cell.lang : undefined}
              >
                {block.stacks === true && column > 0 ? (
                  <span className={styles['cellHead']}>
                    <TextView text={block.head[column] ?? ''} />
                  </span>
                ) : null}
                <CellView cell={cell} />
              </CellOf>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellOfProps = Readonly<{
  isRowHead: boolean;
  lang: string | undefined;
  children: ReactNode;
}>;

/** A column without a heading holds the numbers of the rows, the first of a list what each is about. */
function CellOf({ isRowHead, lang, children }: CellOfProps) {
  return isRowHead ? (
    <th scope="row" lang={lang}>
      {children}
    </th>
  ) : (
    <td lang={lang}>{children}</td>
  );
}

function CellView({ cell }: Readonly<{ cell: Cell }>) {
  switch (cell.kind) {
    case 'text':
      return <RichText text={cell.text} />;
    case 'mark':
      return (
        <>
          <MarkView mark={cell.mark} /> <span>{cell.mark.label}</span>
          {cell.notes?.map((note, index) => (
            <p key={index}>
              <RichText text={note} />
            </p>
          ))}
        </>
      );
    case 'choices':
      return (
        <span className={styles['choices']}>
          {ANSWERS.map((answer, index) => (
            <span key={answer} className={styles['choice']}>
              <MarkDrawing answer={answer} label={cell.labels[index] ?? ''} />
            </span>
          ))}
        </span>
      );
    case 'blank':
      return null;
    default:
      return cell satisfies never;
  }
}
