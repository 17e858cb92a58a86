import { useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import { Button } from '../../components/button/Button.tsx';

/** Opens the print window; some browsers inside other apps have none, and then it says so. */
export function PrintButton({ look }: Readonly<{ look: 'primary' | 'quiet' }>) {
  const { take } = useWords().ui;
  const [cannotPrint, setCannotPrint] = useState(false);
  const print = () => {
    if (typeof window.print === 'function') window.print();
    else setCannotPrint(true);
  };
  return (
    <>
      <Button look={look} onPress={print}>
        {take.print}
      </Button>
      <p role="status" data-print="no">
        {cannotPrint ? take.printFailed : ''}
      </p>
    </>
  );
}
