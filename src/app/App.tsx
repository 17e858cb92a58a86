import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Shell } from '../components/shell/Shell.tsx';
import { selectCursor } from '../machines/selectors.ts';
import { Rail } from '../components/rail/Rail.tsx';
import { useInterview } from './interview-context.ts';
import { useRailLines } from './use-rail-lines.ts';
import { SidePageScreen, StepScreen } from './screen-for.tsx';
import { MissingPart } from './MissingPart.tsx';
import type { Started } from './start.ts';
import { useUpdates } from './use-updates.ts';
import { useSelect } from './use-select.ts';

/** The app: the frame, and in it the screen for the address. */
export function App({ address, saving }: Pick<Started, 'address' | 'saving'>) {
  const { words } = useInterview();
  const cursor = useSelect(selectCursor);
  const sidePage = useSyncExternalStore(address.subscribe, address.sidePage);
  const status = useSyncExternalStore(saving.subscribe, saving.status);
  const { offline } = useUpdates().state;
  const railLines = useRailLines();
  const { common } = words.ui;
  const shown = sidePage ?? cursor;
  useFocusOnChange(shown);
  return (
    <Shell
      product={common.product}
      skipLink={common.skipLink}
      status={words.ui.saving[status]}
      emergency={words.crisis.line}
      {...(offline ? { note: words.ui.trust.offline } : {})}
      footerLabel={common.footerLabel}
      links={[
        { href: '#/about-ot', text: common.aboutOt },
        { href: '#/call-doctor', text: common.callDoctor },
        { href: '#/erase', text: common.erase },
      ]}
      rail={
        sidePage === null && railLines.length > 0 ? (
          <Rail label={common.progressLabel} lines={railLines} />
        ) : undefined
      }
    >
      <MissingPart />
      {sidePage === null ? <StepScreen key={cursor} /> : <SidePageScreen page={sidePage} />}
    </Shell>
  );
}

// A new screen begins at its heading, for the eye and for a screen reader; the first load moves nothing.
function useFocusOnChange(shown: string) {
  const last = useRef(shown);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [shown]);
}
