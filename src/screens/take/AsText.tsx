import { useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import { Button } from '../../components/button/Button.tsx';
import { Field } from '../../components/field/Field.tsx';
import { TextArea } from '../../components/field/controls.tsx';
import type { PaperDocument } from '../../document/blocks.ts';
import { paperText } from '../../document/text.ts';
import styles from './Take.module.css';

/** The same pages as plain text, to copy into an e-mail. Where copying is not allowed, to select by hand. */
export function AsText({ paper }: Readonly<{ paper: PaperDocument }>) {
  const words = useWords();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const text = words.ui.take;
  const plain = paperText(paper);
  const copy = async () => {
    // Without a secure address there is no clipboard at all.
    try {
      await navigator.clipboard.writeText(plain);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  const news = { none: '', copied: text.copied, failed: text.copyFailed };
  return (
    <div className={styles['make']}>
      <div className={styles['ways']}>
        <Button look="quiet" onPress={() => void copy()}>
          {text.copy}
        </Button>
      </div>
      <p role="status">{news[outcome]}</p>
      {outcome === 'failed' ? (
        <Field id="as-text" label={text.textLabel}>
          {(control) => <TextArea {...control} readOnly lang={paper.lang} value={plain} />}
        </Field>
      ) : null}
    </div>
  );
}
