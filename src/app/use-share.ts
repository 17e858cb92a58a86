import { useState } from 'react';
import type { MadePdf } from '../machines/document-machine.ts';
import { fileAt } from './make-in-browser.ts';

/** Handing the PDF to another app on the device; `share` is `null` where the browser cannot. */
export type Sharing = Readonly<{ share: (() => void) | null; hasFailed: boolean }>;

/**
 * The way to share a PDF that is ready: asked for by a press of its own, as browsers want it (trap
 * J8). Only the file goes along: no title, no text, and no child's name in the name of the file.
 */
export function useShare({ address }: MadePdf): Sharing {
  const [hasFailed, setHasFailed] = useState(false);
  const file = fileAt(address);
  if (file === null || !canShare(file)) return { share: null, hasFailed };
  const share = () => {
    setHasFailed(false);
    navigator.share({ files: [file] }).catch((error: unknown) => {
      // The parent closing the list of apps is no failure.
      setHasFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    });
  };
  return { share, hasFailed };
}

function canShare(file: File): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [file] });
}
