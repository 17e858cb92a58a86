import { useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import { useSelect } from '../../app/use-select.ts';
import { useTypedSheet } from '../../app/use-typed-sheet.ts';
import { Button } from '../../components/button/Button.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { selectIsTeacher, selectResponses } from '../../machines/selectors.ts';
import { BackToNotes } from '../BackToNotes.tsx';
import { StepTitle } from '../StepTitle.tsx';
import styles from '../together/Together.module.css';
import { TypedSheetForm } from './TypedSheetForm.tsx';

/** A teacher's sheet of paper, typed in by the parent, line by line. */
export function TypeInScreen() {
  const words = useWords();
  const { grade } = useSelect(selectResponses).child;
  const isTeacher = useSelect(selectIsTeacher);
  const text = words.ui.compare;
  return (
    <div className={styles['page']}>
      <StepTitle page={text.typed.page} />
      <StepHead heading={text.typed.page} lead={text.typed.lead} />
      {grade === null || isTeacher ? <p>{text.needsNotes}</p> : <Sheets />}
      <BackToNotes />
    </div>
  );
}

function Sheets() {
  const words = useWords();
  const typing = useTypedSheet();
  const [id, setId] = useState(typing.lastId);
  const text = words.ui.compare;
  const isNew = typing.nextId === id;
  return (
    <>
      {typing.isFull && isNew ? (
        <p>{text.full}</p>
      ) : (
        <TypedSheetForm key={id} id={id} typing={typing} />
      )}
      {typing.isFull || isNew ? null : (
        <div>
          <Button look="quiet" onPress={() => setId(typing.nextId)}>
            {text.typed.another}
          </Button>
        </div>
      )}
    </>
  );
}
