import { useWords } from '../../app/use-words.ts';
import { useKeeping } from '../../app/keeping-context.ts';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { FactList } from '../../components/facts/FactList.tsx';
import { BackToNotes } from '../BackToNotes.tsx';
import { StepTitle } from '../StepTitle.tsx';

/** What is kept on this device, what is not, and the way to erase it. */
export function StoredScreen() {
  const words = useWords();
  const { state } = useKeeping();
  const { stored, device, common } = words.ui;
  const kept = state.device === 'own' ? [stored.own, stored.notes, stored.trash] : [stored.shared];
  const texts = [
    ...kept,
    stored.app,
    stored.never,
    stored.files,
    stored.history,
    device.private,
    device.safari,
  ];
  return (
    <>
      <StepTitle page={stored.page} />
      <h1 tabIndex={-1}>{stored.heading}</h1>
      <FactList id="kept" heading={stored.list} facts={texts.map((text) => ({ text }))} />
      <div>
        <ButtonLink look="quiet" href="#/erase">
          {common.erase}
        </ButtonLink>
      </div>
      <BackToNotes />
    </>
  );
}
