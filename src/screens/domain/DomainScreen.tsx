import { useInterview } from '../../app/interview-context.ts';
import { useSelect } from '../../app/use-select.ts';
import { Drawing } from '../../components/drawing/Drawing.tsx';
import { domainDrawings } from '../../components/drawing/domains.ts';
import { StepForm } from '../../components/step/StepForm.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { selectAfterDomain } from '../../machines/selectors.ts';
import type { DomainId } from '../../questions/types.ts';
import { StepActions } from '../StepActions.tsx';
import { StepTitle } from '../StepTitle.tsx';

/** The start of a domain: what it is about, and which weeks to think of. */
export function DomainScreen({ domain }: Readonly<{ domain: DomainId }>) {
  const { actor, words } = useInterview();
  const after = useSelect(selectAfterDomain(domain));
  const { followups, ui } = words;
  const title = followups.domains[domain];
  const skip = () => actor.send({ type: 'step.visited', id: after });
  return (
    <StepForm
      domain={domain}
      onSubmit={() => actor.send({ type: 'step.continued' })}
      actions={
        <StepActions next={ui.domain.start} aside={{ text: ui.domain.skip, onPress: skip }} />
      }
    >
      <StepTitle page={title} />
      <Drawing lines={domainDrawings[domain]} size="large" />
      <StepHead heading={title} />
      <p>{followups.domainIntros[domain]}</p>
      <p>{ui.domain.schoolName({ formal: followups.domainsFormal[domain] })}</p>
    </StepForm>
  );
}
