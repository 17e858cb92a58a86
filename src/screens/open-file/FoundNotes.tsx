import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { useKeeping } from '../../app/keeping-context.ts';
import { Button } from '../../components/button/Button.tsx';
import { Callout } from '../../components/callout/Callout.tsx';
import { momentText } from '../../content/words.ts';
import type { ReadOutcome } from '../../storage/save-file/types.ts';

/** What is in a file, before it is taken in. */
export function FoundNotes({ found }: Readonly<{ found: Extract<ReadOutcome, { kind: 'ok' }> }>) {
  const { actor, visit } = useInterview();
  const words = useWords();
  const { keeping, state } = useKeeping();
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
  return (
    <Callout>
      <p>
        <bdi>{text.found({ name })}</bdi>
      </p>
      {updatedAt === null ? null : <p>{text.foundWhen({ when: momentText(words, updatedAt) })}</p>}
      {isOtherQuestionnaire ? <p>{text.otherQuestions}</p> : null}
      <div>
        <Button onPress={() => void take()}>{text.takeIn}</Button>
      </div>
    </Callout>
  );
}
