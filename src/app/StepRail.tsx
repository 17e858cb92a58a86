import { Rail } from '../components/rail/Rail.tsx';
import { useInterview } from './interview-context.ts';
import { useRailLines } from './use-rail-lines.ts';

/** The rail beside the sheet; nothing on the steps that need the whole width. */
export function StepRail() {
  const { words } = useInterview();
  const lines = useRailLines();
  return lines.length === 0 ? null : <Rail label={words.ui.common.progressLabel} lines={lines} />;
}
