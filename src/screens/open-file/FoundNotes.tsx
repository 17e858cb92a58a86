import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { useBeside } from '../../app/use-beside.ts';
import { useKeeping } from '../../app/keeping-context.ts';
import { useSelect } from '../../app/use-select.ts';
import { Button } from '../../components/button/Button.tsx';
import { Callout } from '../../components/callout/Callout.tsx';
import { childNames, momentText } from '../../content/words.ts';
import { selectResponses } from '../../machines/selectors.ts';
import type { ReadOutcome } from '../../storage/save-file/types.ts';
import styles from '../keeping/Keeping.module.css';

/** What is in a file, before it is taken in. */
export function FoundNotes({ found }: Readonly<{ found: Extract<ReadOutcome, { kind: 'ok' }> }>) {
  const { actor, visit } = useInterview();
  const words = useWords();
  const { keeping, state } = useKeeping();
  const beside = useBeside();
  const responses = useSelect(selectResponses);
  const text = words.ui.saveFile;
  const { nickname, updatedAt, isOtherQuestionnaire } = found.preview;
  const name = nickname.trim() === '' ? words.ui.drafts.unnamed : nickname;
  const take = async () => {
    // Somebody with a file of their own has not been asked yet: until then nothing is kept.
    if (state.device === 'unasked') keeping.chooseDevice('shared');
    await keeping.takeIn(found);
    visit('welcome');
    actor.send({ type: 'step.visited', id: found.draft.cursor });
  };
  const { compare } = words.ui;
  const isTeachers = found.draft.responses.child.informant === 'teacher';
  const isFull = beside.isFull(found.draft);
  const put = () => {
    beside.put(found.draft);
    visit('together');
  };
  return (
    <Callout>
      <p>
        <bdi>{text.found({ name })}</bdi>
      </p>
      {updatedAt === null ? null : <p>{text.foundWhen({ when: momentText(words, updatedAt) })}</p>}
      {isOtherQuestionnaire ? <p>{text.otherQuestions}</p> : null}
      {isTeachers ? <p>{compare.fromTeacher}</p> : null}
      {beside.canPut && !isFull ? <p>{compare.besideHint}</p> : null}
      {beside.canPut && isFull ? <p>{compare.full}</p> : null}
      <div className={styles['ways']}>
        {beside.canPut && !isFull ? (
          <Button onPress={put}>
            {compare.beside({ name: childNames(words, responses.child).me })}
          </Button>
        ) : null}
        <Button look={beside.canPut ? 'quiet' : 'primary'} onPress={() => void take()}>
          {text.takeIn}
        </Button>
      </div>
    </Callout>
  );
}
