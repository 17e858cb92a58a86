import { useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import { type Choices, type Told, useSystemFile } from '../../app/use-system-file.ts';
import { Button } from '../../components/button/Button.tsx';
import { TickRow } from '../../components/choice/TickRow.tsx';
import type { Words } from '../../content/words.ts';
import { usePaperSummary, usePaperWords } from '../paper/use-paper.ts';
import styles from './Take.module.css';

/** The notes as a file for a professional's system; for the few who are asked for one. */
export function ForSystem() {
  const text = useWords().ui.system;
  const words = usePaperWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className={styles['make']} aria-labelledby="system">
      <h2 id="system">{text.heading}</h2>
      <p>{text.lead}</p>
      <div className={styles['ways']}>
        <Button look="quiet" onPress={() => setIsOpen(!isOpen)}>
          {isOpen ? text.close : text.open}
        </Button>
      </div>
      {isOpen && words !== null ? <SystemFile words={words} /> : null}
    </section>
  );
}

/** In the language of the pages: the same people read both. */
function SystemFile({ words }: Readonly<{ words: Words }>) {
  const text = useWords().ui.system;
  const summary = usePaperSummary(words);
  const [withName, setWithName] = useState(false);
  const [withHealth, setWithHealth] = useState(false);
  const hasPrivate = summary.glance.some(({ entries }) =>
    entries.some(({ isPrivate, answer }) => isPrivate && answer !== null),
  );
  const key = [withName, withHealth, summary.sharing.includePrivate, words.ui.locale].join();
  return (
    <>
      <p>{text.format}</p>
      <p>{text.holds}</p>
      {hasPrivate ? <p>{text.bodyCare}</p> : null}
      {summary.child.nickname.trim() === '' ? null : (
        <TickRow
          id="withName"
          label={text.withName}
          hint={text.withNameHint}
          isOn={withName}
          onTick={setWithName}
        />
      )}
      {summary.health.length === 0 ? null : (
        <TickRow
          id="withHealth"
          label={text.withHealth}
          hint={text.withHealthHint}
          isOn={withHealth}
          onTick={setWithHealth}
        />
      )}
      {/* Anew for other choices: "saved" is said of the file with the choices above. */}
      <SaveIt key={key} told={{ summary, words }} choices={{ withName, withHealth }} />
    </>
  );
}

type SaveItProps = Readonly<{ told: Told; choices: Choices }>;

function SaveIt({ told, choices }: SaveItProps) {
  const text = useWords().ui.system;
  const { state, save } = useSystemFile(told);
  const news = { ready: '', making: text.making, saved: text.saved, failed: text.failed };
  return (
    <>
      <div className={styles['ways']}>
        <Button look="quiet" disabled={state === 'making'} onPress={() => save(choices)}>
          {text.save}
        </Button>
      </div>
      <p role="status">{news[state]}</p>
    </>
  );
}
