import { useMachine } from '@xstate/react';
import { useEffect, useState } from 'react';
import { useInterview } from '../../app/interview-context.ts';
import { Button } from '../../components/button/Button.tsx';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { Callout } from '../../components/callout/Callout.tsx';
import { MakingPages } from '../../components/status/MakingPages.tsx';
import { fileName } from '../../document/file-name.ts';
import { documentMachine, type MadePdf } from '../../machines/document-machine.ts';
import type { Sharing } from '../../responses/types.ts';
import { usePaper } from '../paper/use-paper.ts';
import { makeInBrowser } from './make-in-browser.ts';
import styles from './Take.module.css';

/** Making the PDF and saving it; print stands beside it as another way at every moment. */
export function MakePdfPart({ sharing }: Readonly<{ sharing: Sharing }>) {
  const { words, goBack } = useInterview();
  const paper = usePaper();
  const [snapshot, send] = useMachine(documentMachine);
  const text = words.ui.take;
  useEffect(() => send({ type: 'choices.changed' }), [send, sharing]);
  const make = () =>
    send({ type: 'making.asked', make: (tell) => makeInBrowser(paper, sharing.paper, tell) });
  const { made, progress } = snapshot.context;
  const isMaking = snapshot.matches('making');
  const status = isMaking ? text.making : snapshot.matches('made') ? text.made : '';
  return (
    <div className={styles['make']}>
      <p role="status">{status}</p>
      {isMaking ? <MakingPages done={progress.done} of={progress.of} /> : null}
      {snapshot.matches('failed') ? <p role="alert">{text.failed}</p> : null}
      {made === null ? null : <Missing missing={made.missing} />}
      <div className={styles['ways']}>
        {made === null ? (
          <Button disabled={isMaking} onPress={make}>
            {snapshot.matches('failed') ? text.retry : text.make}
          </Button>
        ) : (
          <Download made={made} />
        )}
        <ButtonLink look="quiet" href="#/print">
          {text.print}
        </ButtonLink>
        <Button look="quiet" onPress={goBack}>
          {words.ui.common.back}
        </Button>
      </div>
    </div>
  );
}

function Download({ made }: Readonly<{ made: MadePdf }>) {
  const { words } = useInterview();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([made.bytes], { type: 'application/pdf' }));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [made]);
  if (address === null) return null;
  return (
    <ButtonLink href={address} download={fileName(new Date())}>
      {words.ui.take.download}
    </ButtonLink>
  );
}

/** What the PDF cannot show, said before it is saved. */
function Missing({ missing }: Readonly<{ missing: readonly string[] }>) {
  const text = useInterview().words.ui.take;
  if (missing.length === 0) return null;
  return (
    <Callout look="care">
      <p>
        <b>{text.missing}</b> <bdi>{missing.join(' ')}</bdi>
      </p>
      <p>{text.missingText}</p>
    </Callout>
  );
}
