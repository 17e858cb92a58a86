import { Shell } from '../components/shell/Shell.tsx';
import { type Language, languageChoices } from './language.ts';
import { useInterview } from './interview-context.ts';
import { useKeeping } from './keeping-context.ts';
import type { KeepingState } from './keeping-context-types.ts';
import { CurrentScreen } from './CurrentScreen.tsx';
import { KeepingTrouble } from './KeptNotes.tsx';
import { MissingPart } from './MissingPart.tsx';
import { RailPart } from './RailPart.tsx';
import type { Prepared } from './start.ts';
import { useUpdates } from './use-updates.ts';
import { hidePage } from './hide-page.ts';

/** The app: the frame, which stays as it is from one screen to the next, and in it the screen for the address. */
export function App({ address, parts }: Pick<Prepared, 'address' | 'parts'>) {
  const { words, language } = useInterview();
  const { keeping, state } = useKeeping();
  const { offline } = useUpdates().state;
  const { common } = words.ui;
  return (
    <Shell
      product={common.product}
      skipLink={common.skipLink}
      status={state.device === 'unasked' ? '' : words.ui.saving[state.status.state]}
      isPassing={isPassing(state.status.state)}
      languages={{
        label: common.language,
        choices: languageChoices.map(({ locale, name }) => ({ id: locale, name })),
        current: language.locale(),
        onChoose: (id) => void chooseLanguage(language, id),
      }}
      emergency={words.crisis.line}
      {...(offline ? { note: words.ui.trust.offline } : {})}
      hide={{ text: common.hide, onPress: () => hidePage(keeping) }}
      footerLabel={common.footerLabel}
      links={[
        { href: '#/about-ot', text: common.aboutOt },
        { href: '#/call-doctor', text: common.callDoctor },
        { href: '#/teacher', text: common.teacher },
        { href: '#/stored', text: common.stored },
        { href: '#/erase', text: common.erase },
      ]}
      rail={<RailPart part={parts.rail} address={address} />}
    >
      <MissingPart />
      <KeepingTrouble part={parts.kept} />
      <CurrentScreen address={address} parts={parts} />
    </Shell>
  );
}

async function chooseLanguage(language: Language, id: string): Promise<void> {
  const found = languageChoices.find(({ locale }) => locale === id);
  if (found !== undefined) await language.choose(found.locale);
}

function isPassing(state: KeepingState['status']['state']): boolean {
  return state === 'dirty' || state === 'saving';
}
