import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Shell } from '../components/shell/Shell.tsx';
import { selectCursor } from '../machines/selectors.ts';
import { Rail } from '../components/rail/Rail.tsx';
import { DeviceScreen } from '../screens/device/DeviceScreen.tsx';
import { KeepingBanner } from '../screens/keeping/KeepingBanner.tsx';
import type { SidePage } from './address.ts';
import { type Language, languageChoices } from './language.ts';
import { useInterview } from './interview-context.ts';
import { useKeeping } from './keeping-context.ts';
import { useRailLines } from './use-rail-lines.ts';
import { SidePageScreen, StepScreen } from './screen-for.tsx';
import { MissingPart } from './MissingPart.tsx';
import type { Started } from './start.ts';
import { useUpdates } from './use-updates.ts';
import { hidePage } from './hide-page.ts';
import { useSelect } from './use-select.ts';

/** The app: the frame, and in it the screen for the address. */
export function App({ address }: Pick<Started, 'address'>) {
  const { words, language } = useInterview();
  const cursor = useSelect(selectCursor);
  const sidePage = useSyncExternalStore(address.subscribe, address.sidePage);
  const { keeping, state } = useKeeping();
  const { offline } = useUpdates().state;
  const railLines = useRailLines();
  const { common } = words.ui;
  // Asked before the first question, whatever the address says.
  const isAsking = sidePage === null && cursor !== 'welcome' && state.device === 'unasked';
  const shown = sidePage ?? (isAsking ? 'device' : cursor);
  useFocusOnChange(shown);
  return (
    <Shell
      product={common.product}
      skipLink={common.skipLink}
      status={state.device === 'unasked' ? '' : words.ui.saving[state.status.state]}
      languages={{
        label: common.language,
        choices: languageChoices.map(({ locale, name }) => ({ id: locale, name })),
        current: language.locale(),
        onChoose: (id) => void chooseLanguage(language, id),
      }}
      emergency={words.crisis.line}
      {...(offline ? { note: words.ui.trust.offline } : {})}
      hide={{ text: words.ui.stored.hide, onPress: () => hidePage(keeping) }}
      footerLabel={common.footerLabel}
      links={[
        { href: '#/about-ot', text: common.aboutOt },
        { href: '#/call-doctor', text: common.callDoctor },
        { href: '#/teacher', text: words.ui.teacher.page },
        { href: '#/stored', text: words.ui.stored.page },
        { href: '#/erase', text: common.erase },
      ]}
      rail={
        sidePage === null && !isAsking && railLines.length > 0 ? (
          <Rail label={common.progressLabel} lines={railLines} />
        ) : undefined
      }
    >
      <MissingPart />
      <KeepingBanner />
      <Shown sidePage={sidePage} isAsking={isAsking} id={`${state.openings} ${cursor}`} />
    </Shell>
  );
}

async function chooseLanguage(language: Language, id: string): Promise<void> {
  const found = languageChoices.find(({ locale }) => locale === id);
  if (found !== undefined) await language.choose(found.locale);
}

type ShownProps = Readonly<{ sidePage: SidePage | null; isAsking: boolean; id: string }>;

function Shown({ sidePage, isAsking, id }: ShownProps) {
  if (sidePage !== null) return <SidePageScreen page={sidePage} />;
  return isAsking ? <DeviceScreen /> : <StepScreen key={id} />;
}

// A new screen begins at its heading, for the eye and for a screen reader; the first load moves nothing.
function useFocusOnChange(shown: string) {
  const last = useRef(shown);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    window.scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>('h1');
    heading?.focus({ preventScroll: true });
    // From the top where that shows the heading; on a very small screen as far as it takes.
    heading?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
}
