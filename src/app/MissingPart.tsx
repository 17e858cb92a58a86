import { UpdateNotice } from '../components/update-notice/UpdateNotice.tsx';
import { useInterview } from './interview-context.ts';
import { useUpdates } from './use-updates.ts';

/** Says that a part of the app could not be loaded, and the way on that loses nothing. */
export function MissingPart() {
  const { words } = useInterview();
  const { missing: kind } = useUpdates().state;
  if (kind === 'none') return null;
  const { errors, trust } = words.ui;
  const reload = { text: errors.reload, onPress: () => window.location.reload() };
  return (
    <UpdateNotice
      heading={trust.missing.heading}
      text={trust.missing[kind]}
      {...(kind === 'reload' ? { action: reload } : {})}
    />
  );
}
