import { WelcomeScreen } from '../screens/welcome/WelcomeScreen.tsx';
import { KeptNotes } from './KeptNotes.tsx';
import { Later } from './Later.tsx';
import type { Parts } from './start.ts';
import type { Place } from './use-place.ts';

/** The screen for a place. All but the first are fetched where they are not here yet. */
export function ScreenFor({ place, parts }: Readonly<{ place: Place; parts: Parts }>) {
  if (place.kind === 'device') {
    return <Later part={parts.device}>{({ DeviceScreen }) => <DeviceScreen />}</Later>;
  }
  if (place.kind === 'beside') {
    const { page } = place;
    if (page === 'invited') {
      return <Later part={parts.invited}>{({ InvitedScreen }) => <InvitedScreen />}</Later>;
    }
    return <Later part={parts.beside}>{({ BesideScreen }) => <BesideScreen page={page} />}</Later>;
  }
  const { step } = place;
  switch (step.kind) {
    case 'welcome':
      return <WelcomeScreen drafts={<KeptNotes part={parts.kept} />} />;
    case 'child':
    case 'cover':
    case 'domain':
    case 'item':
    case 'wrap':
    case 'strengths':
      return (
        <Later part={parts.asking}>{({ AskingScreen }) => <AskingScreen step={step} />}</Later>
      );
    default:
      return (
        <Later part={parts.closing}>{({ ClosingScreen }) => <ClosingScreen step={step} />}</Later>
      );
  }
}
