import { useWords } from '../../app/use-words.ts';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { Callout } from '../../components/callout/Callout.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { BackToNotes } from '../BackToNotes.tsx';
import { StepTitle } from '../StepTitle.tsx';
import styles from './Teacher.module.css';

/** What a teacher can do here, and what a teacher never sees. */
export function TeacherScreen() {
  const text = useWords().ui.teacher;
  return (
    <>
      <StepTitle page={text.page} />
      <StepHead heading={text.page} lead={text.lead} />
      <section className={styles['way']} aria-labelledby="invite">
        <h2 id="invite">{text.invite}</h2>
        <p>{text.inviteText}</p>
        <div>
          <ButtonLink href="#/invite">{text.inviteGo}</ButtonLink>
        </div>
      </section>
      <section className={styles['way']} aria-labelledby="observe">
        <h2 id="observe">{text.observe}</h2>
        <p>{text.observeText}</p>
        <div>
          <ButtonLink look="quiet" href="#/observe">
            {text.observeGo}
          </ButtonLink>
        </div>
      </section>
      <section className={styles['way']} aria-labelledby="paper">
        <h2 id="paper">{text.paper}</h2>
        <p>{text.paperText}</p>
        <div>
          <ButtonLink look="quiet" href="#/blank">
            {text.paperGo}
          </ButtonLink>
        </div>
      </section>
      <Callout>
        <h2>{text.privateHeading}</h2>
        <p>{text.privateText}</p>
      </Callout>
      <BackToNotes />
    </>
  );
}
