import { useEffect, useState } from 'react';
import { useInterview } from '../app/interview-context.ts';
import { useUpdates } from '../app/use-updates.ts';
import { UpdateNotice } from '../components/update-notice/UpdateNotice.tsx';

/** Offers a new version. It stands on welcome and summary only, where nothing is half written. */
export function UpdateOffer() {
  const { words } = useInterview();
  const { updates, state } = useUpdates();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => updates.check(), [updates]);
  if (!state.ready) return null;
  const { update } = words.ui.trust;
  const take = async () => setHeld(!(await updates.apply()));
  return (
    <UpdateNotice
      heading={update.heading}
      text={isHeld ? update.held : update.text}
      action={{ text: update.take, onPress: () => void take() }}
    />
  );
}
