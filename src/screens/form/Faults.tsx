import { useInterview } from '../../app/interview-context.ts';
import { ErrorSummary, type FieldFault } from '../../components/step/ErrorSummary.tsx';
import { StepTitle } from '../StepTitle.tsx';

type FaultsProps = Readonly<{ page: string; faults: readonly FieldFault[]; attempt: number }>;

/** The title of the step, and above the step what to mend after Continue. */
export function Faults({ page, faults, attempt }: FaultsProps) {
  const { errors } = useInterview().words.ui;
  return (
    <>
      <StepTitle page={page} hasFaults={faults.length > 0} />
      <ErrorSummary heading={errors.heading} faults={faults} attempt={attempt} />
    </>
  );
}
