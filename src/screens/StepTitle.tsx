import { useInterview } from '../app/interview-context.ts';

/** The title of the browser's tab. Never holds the child's name; begins with "Error:" after a fault. */
export function StepTitle({
  page,
  hasFaults = false,
}: Readonly<{ page: string; hasFaults?: boolean }>) {
  const { common } = useInterview().words.ui;
  const named = hasFaults ? common.errorTitle({ page }) : page;
  return <title>{common.title({ page: named })}</title>;
}
