import { useWords } from '../../app/use-words.ts';
import { useInvitation } from '../../app/use-invitation.ts';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { Waiting } from '../../components/status/Waiting.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { itemTitle } from '../../content/words.ts';
import type { Invitation } from '../../invitation/types.ts';
import { StaysHere } from '../StaysHere.tsx';
import { StepTitle } from '../StepTitle.tsx';
import styles from './Invited.module.css';
import { WaysOn } from './WaysOn.tsx';

/**
 * What a teacher's link suggests, and the ways on. Nothing has been changed yet. Up to what it suggests
 * the build draws it too.
 */
export function InvitedScreen() {
  const reading = useInvitation();
  const { invited, welcome } = useWords().ui;
  if (reading === null) return <Nothing heading={invited.none} lead={invited.noneText} />;
  if (reading !== 'opening' && reading.kind === 'refused') {
    const { why } = reading;
    return <Nothing heading={invited.refused[why]} lead={invited.refusedText[why]} />;
  }
  return (
    <>
      <StepTitle page={invited.page} />
      <StepHead heading={invited.heading} lead={welcome.lead} />
      <StaysHere />
      {reading === 'opening' ? <Waiting text={invited.opening} /> : <Suggestion {...reading} />}
    </>
  );
}

function Nothing({ heading, lead }: Readonly<{ heading: string; lead: string }>) {
  const { invited, common } = useWords().ui;
  return (
    <>
      <StepTitle page={invited.page} />
      <StepHead heading={heading} lead={lead} />
      <div>
        <ButtonLink href="#/welcome">{common.toStart}</ButtonLink>
      </div>
    </>
  );
}

type SuggestionProps = Readonly<{ invitation: Invitation; isWhole: boolean }>;

function Suggestion({ invitation, isWhole }: SuggestionProps) {
  const words = useWords();
  const text = words.ui.invited;
  const { domains, only, grade, length } = invitation;
  const isParts = only.length === 0;
  const names = isParts
    ? domains.map((id) => ({ id, name: words.followups.domains[id] }))
    : only.map((id) => ({ id, name: itemTitle(words, id) }));
  return (
    <>
      <h2>{isParts ? text.parts : text.questions}</h2>
      <ul className={styles['list']}>
        {names.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      {grade === null ? null : <p>{text.grade({ grade: words.followups.grades[grade] })}</p>}
      {isParts ? <p>{words.ui.cover[length === 'full' ? 'full' : 'quick']}</p> : null}
      {isWhole ? null : <p>{text.notWhole}</p>}
      <p>{text.change}</p>
      <WaysOn invitation={invitation} />
    </>
  );
}
