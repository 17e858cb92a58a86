import { useInterview } from '../app/interview-context.ts';
import { Callout } from '../components/callout/Callout.tsx';

/** That the answers stay on this device, for the pages that people come in by. */
export function StaysHere() {
  const { welcome } = useInterview().words.ui;
  return (
    <Callout icon={<LockIcon />}>
      <p>
        <b>{welcome.privacyStrong}</b> <span>{welcome.privacy}</span>
      </p>
    </Callout>
  );
}

function LockIcon() {
  return (
    <svg viewBox="0 0 24 24" width="1.75rem" height="1.75rem" aria-hidden="true" focusable="false">
      <rect x="4" y="10" width="16" height="11" rx="2.5" fill="currentColor" />
      <path d="M8 10V7a4 4 0 0 1 8 0v3" fill="none" stroke="currentColor" strokeWidth="2.2" />
    </svg>
  );
}
