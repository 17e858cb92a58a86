import { useMachine } from '@xstate/react';
import type { PaperDocument } from '../document/blocks.ts';
import { documentMachine, type MadePdf, type Progress } from '../machines/document-machine.ts';
import type { Sharing } from '../responses/types.ts';
import { makeInBrowser } from './make-in-browser.ts';

/** How far the PDF is, and a way to ask for it. */
export type Making = Readonly<{
  state: 'ready' | 'making' | 'made' | 'failed';
  progress: Progress;
  made: MadePdf | null;
  make: () => void;
}>;

/** The making of a PDF, for a screen. */
export function useMaking(paper: PaperDocument, format: Sharing['paper']): Making {
  const [snapshot, send] = useMachine(documentMachine);
  return {
    state: snapshot.value,
    ...snapshot.context,
    make: () => send({ type: 'making.asked', make: (tell) => makeInBrowser(paper, format, tell) }),
  };
}
