import { useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import { Button } from '../../components/button/Button.tsx';
import { TickRow } from '../../components/choice/TickRow.tsx';
import { Callout } from '../../components/callout/Callout.tsx';
import { makePassphrase } from '../../storage/save-file/passphrase.ts';
import keepingStyles from '../keeping/Keeping.module.css';
import { useSaveCopy } from '../keeping/use-save-copy.ts';
import styles from './Take.module.css';

/** A copy to open later, as a file; protected by a code where the parent wants one. */
export function SaveCopy() {
  const words = useWords();
  const { news, save } = useSaveCopy();
  const [code, setCode] = useState<string | null>(null);
  const text = words.ui.saveFile;
  return (
    <section className={styles['make']} aria-labelledby="copy">
      <h2 id="copy">{text.save}</h2>
      <p>{text.saveHint}</p>
      <TickRow
        id="protect"
        label={text.protect}
        hint={text.protectHint}
        isOn={code !== null}
        onTick={(isOn) => setCode(isOn ? makePassphrase() : null)}
      >
        {code === null ? null : (
          <Callout look="care">
            <p>{text.makeCode}</p>
            <div>
              <code className={keepingStyles['code']}>{code}</code>
            </div>
            <p>{text.codeNote}</p>
          </Callout>
        )}
      </TickRow>
      <div className={styles['ways']}>
        <Button look="quiet" onPress={() => void save(code ?? undefined)}>
          {text.save}
        </Button>
      </div>
      <p role="status">{news}</p>
    </section>
  );
}
