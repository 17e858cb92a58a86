import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { useKeeping } from '../../app/keeping-context.ts';
import type { Kept } from '../../app/keeping-context-types.ts';
import { saveToDevice } from '../../lib/save-to-device.ts';
import { Button } from '../../components/button/Button.tsx';
import { partTitle } from '../../content/part-title.ts';
import { wordsFor } from '../../content/words-for.ts';
import { momentText } from '../../content/words.ts';
import styles from '../keeping/Keeping.module.css';

/** The notes kept on this device: to go on with, rename, delete and bring back. */
export function KeptDrafts() {
  const words = useWords();
  const { keeping, state } = useKeeping();
  const text = words.ui.drafts;
  return (
    <section className={styles['drafts']} aria-labelledby="drafts">
      <h2 id="drafts">{text.heading}</h2>
      <div role="status">
        {state.deleted === null ? null : (
          <div className={styles['ways']}>
            <p>{text.removed}</p>
            <Button look="quiet" onPress={() => void keeping.undoRemove()}>
              {text.undo}
            </Button>
          </div>
        )}
      </div>
      {state.drafts.length === 0 ? null : (
        <ul className={styles['drafts']}>
          {state.drafts.map((draft) =>
            draft.kind === 'draft' ? (
              <DraftCard key={draft.id} draft={draft} />
            ) : (
              <UnreadableCard key={draft.id} draft={draft} />
            ),
          )}
        </ul>
      )}
    </section>
  );
}

function DraftCard({ draft }: Readonly<{ draft: Extract<Kept, { kind: 'draft' }> }>) {
  const { actor } = useInterview();
  const words = useWords();
  const { keeping } = useKeeping();
  const text = words.ui.drafts;
  const name = draft.nickname.trim() === '' ? text.unnamed : draft.nickname;
  const goOn = async (id: string) => {
    await keeping.open(draft.id);
    actor.send({ type: 'step.visited', id });
  };
  const when = draft.updatedAt === null ? '' : momentText(words, draft.updatedAt);
  return (
    <li>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {draft.isTeachers ? <p>{words.ui.observe.kept}</p> : null}
      {when === '' ? null : <p>{text.changed({ when })}</p>}
      <p>
        {text.at({
          part: partTitle(wordsFor(words, draft.isTeachers ? 'teacher' : 'parent'), draft.cursor),
        })}
      </p>
      {draft.isPrevious ? <p>{text.previous}</p> : null}
      <div className={styles['ways']}>
        <Button label={text.goOnWith({ name })} onPress={() => void goOn(draft.cursor)}>
          {text.goOn}
        </Button>
        <Button look="plain" label={text.renameOf({ name })} onPress={() => void goOn('child')}>
          {text.rename}
        </Button>
        <Button
          look="plain"
          label={text.removeOf({ name })}
          onPress={() => void keeping.remove(draft.id)}
        >
          {text.remove}
        </Button>
      </div>
    </li>
  );
}

function UnreadableCard({ draft }: Readonly<{ draft: Extract<Kept, { kind: 'unreadable' }> }>) {
  const text = useWords().ui.drafts;
  return (
    <li>
      <p>{text[draft.why]}</p>
      <div className={styles['ways']}>
        <Button
          look="quiet"
          onPress={() => saveToDevice('backpack-notes-found.txt', draft.text, 'text/plain')}
        >
          {text.download}
        </Button>
      </div>
    </li>
  );
}
