import { useWords } from '../../app/use-words.ts';
import { sourceText } from '../../content/words.ts';
import styles from './CompareTable.module.css';

/** The two laws side by side; one under the other on a phone. */
export function CompareTable() {
  const words = useWords();
  const { compare } = words.law;
  const cell = (label: string, fact: (typeof compare.rows)[number]['idea']) => (
    <td data-label={label}>
      <p>{fact.text}</p>
      <p className={styles['source']}>{sourceText(words, fact)}</p>
    </td>
  );
  return (
    <table className={styles['compare']}>
      <caption>{compare.heading}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{compare.ideaName}</th>
          <th scope="col">{compare.s504Name}</th>
        </tr>
      </thead>
      <tbody>
        {compare.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.topic}</th>
            {cell(compare.ideaName, row.idea)}
            {cell(compare.s504Name, row.s504)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
