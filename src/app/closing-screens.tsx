import { selectIsTeacher } from '../machines/selectors.ts';
import type { Step } from '../responses/journey.ts';
import { CheckScreen } from '../screens/check/CheckScreen.tsx';
import { DetailsScreen } from '../screens/details/DetailsScreen.tsx';
import { HealthScreen } from '../screens/health/HealthScreen.tsx';
import { HandOverScreen } from '../screens/observe/HandOverScreen.tsx';
import { SummaryScreen } from '../screens/summary/SummaryScreen.tsx';
import { TakeScreen } from '../screens/take/TakeScreen.tsx';
import { TopicsScreen } from '../screens/topics/TopicsScreen.tsx';
import { useSelect } from './use-select.ts';

/** The steps after the questions. */
export type ClosingStep = Extract<
  Step,
  { kind: 'health' | 'topics' | 'details' | 'check' | 'summary' | 'take' }
>;

/** The screen for a step after the questions. */
export function ClosingScreen({ step }: Readonly<{ step: ClosingStep }>) {
  const isTeacher = useSelect(selectIsTeacher);
  switch (step.kind) {
    case 'health':
      return <HealthScreen />;
    case 'topics':
      return <TopicsScreen />;
    case 'details':
      return <DetailsScreen step={step} />;
    case 'check':
      return <CheckScreen />;
    case 'summary':
      return <SummaryScreen />;
    case 'take':
      return isTeacher ? <HandOverScreen /> : <TakeScreen />;
  }
}
