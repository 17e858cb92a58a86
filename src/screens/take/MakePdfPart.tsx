import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../../app/use-words.ts';
import { useMaking } from '../../app/use-making.ts';
import { useShare } from '../../app/use-share.ts';
import { Button } from '../../components/button/Button.tsx';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { Callout } from '../../components/callout/Callout.tsx';
import { MakingPages } from '../../components/status/MakingPages.tsx';
import type { PaperDocument } from '../../document/blocks.ts';
import type { MadePdf } from '../../machines/document-machine.ts';
import type { Sharing } from '../../responses/types.ts';
import styles from './Take.module.css';

type MakePdfPartProps = Readonly<{
  paper: PaperDocument;
  format: Sharing['paper'];
  /** The other ways, which stand beside it at every moment. */
  children: ReactNode;
}>;

/** Making the PDF, then saving or sharing it. */
export function MakePdfPart({ paper, format, children }: MakePdfPartProps) {
  const text = useWords().ui.take;
  const { state, progress, made, make } = useMaking(paper, format);
  const news = { ready: '', making: text.making, made: text.made, failed: text.failed };
  return (
    <div className={styles['make']}>
      <p role="status">{news[state]}</p>
      {state === 'making' ? <MakingPages {...progress} /> : null}
      {made === null ? null : <Missing missing={made.missing} />}
      <div className={styles['ways']}>
        {made === null ? (
          <Button disabled={state === 'making'} onPress={make}>
            {state === 'failed' ? text.retry : text.make}
          </Button>
        ) : (
          <>
            <Download made={made} />
            <Share made={made} />
          </>
        )}
        {children}
      </div>
    </div>
  );
}

/** Stands where the button was, and takes its focus. */
function Download({ made }: Readonly<{ made: MadePdf }>) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.focus(), []);
  return (
    <ButtonLink ref={link} href={made.address} download={made.fileName}>
      {useWords().ui.take.download}
    </ButtonLink>
  );
}

/** A second press, once the file is ready; not there where the browser shares no files. */
function Share({ made }: Readonly<{ made: MadePdf }>) {
  const text = useWords().ui.paper;
  const { share, hasFailed } = useShare(made);
  if (share === null) return null;
  return (
    <>
      <Button look="quiet" onPress={share}>
        {text.share}
      </Button>
      <p role="status">{hasFailed ? text.shareFailed : ''}</p>
    </>
  );
}

/** What the PDF cannot show, said before it is saved. */
function Missing({ missing }: Readonly<{ missing: readonly string[] }>) {
  const text = useWords().ui.take;
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
