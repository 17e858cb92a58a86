import type { Step } from '../responses/journey.ts';
import { ChildScreen } from '../screens/child/ChildScreen.tsx';
import { CoverScreen } from '../screens/cover/CoverScreen.tsx';
import { DomainScreen } from '../screens/domain/DomainScreen.tsx';
import { ItemScreen } from '../screens/item/ItemScreen.tsx';
import { StrengthsScreen } from '../screens/strengths/StrengthsScreen.tsx';
import { WrapScreen } from '../screens/wrap/WrapScreen.tsx';

/** The steps that ask. */
export type AskingStep = Extract<
  Step,
  { kind: 'child' | 'cover' | 'domain' | 'item' | 'wrap' | 'strengths' }
>;

/** The screen for a step that asks. */
export function AskingScreen({ step }: Readonly<{ step: AskingStep }>) {
  switch (step.kind) {
    case 'child':
      return <ChildScreen />;
    case 'cover':
      return <CoverScreen />;
    case 'domain':
      return <DomainScreen domain={step.domain} />;
    case 'item':
      return <ItemScreen step={step} />;
    case 'wrap':
      return <WrapScreen domain={step.domain} />;
    case 'strengths':
      return <StrengthsScreen />;
  }
}
