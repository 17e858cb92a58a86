import type { Sharing } from '../../responses/types.ts';
import { usePaper } from '../paper/use-paper.ts';
import { AsText } from './AsText.tsx';
import { MakePdfPart } from './MakePdfPart.tsx';

/** The ways to take the pages: PDF, print, text. None until the words of their language are here. */
export function WaysToTake({ sharing }: Readonly<{ sharing: Sharing }>) {
  const paper = usePaper();
  if (paper === null) return null;
  const choices = JSON.stringify([sharing, paper.lang]);
  return (
    <>
      {/* Made anew for other choices: a PDF on the screen is the one described above it. */}
      <MakePdfPart key={choices} paper={paper} format={sharing.paper} />
      <AsText paper={paper} />
    </>
  );
}
