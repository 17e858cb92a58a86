import type { ReactNode } from 'react';
import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { TickRow } from '../../components/choice/TickRow.tsx';
import { reasonTexts } from '../../content/reasons.ts';
import { childNames, itemTitle, type Words } from '../../content/words.ts';
import type { Child } from '../../responses/types.ts';
import type { Ask, MayJoin, Pointer } from '../../summary/pointer-types.ts';
import styles from './People.module.css';

type PeopleProps = Readonly<{
  pointers: readonly Pointer[];
  mayJoin: readonly MayJoin[];
  child: Child;
}>;

/** Whom to talk with, why, and what to ask. Each question can be ticked on and off. */
export function People({ pointers, mayJoin, child }: PeopleProps) {
  const words = useWords();
  const text = words.summary;
  return (
    <section className={styles['people']} aria-labelledby="people">
      <h2 id="people">{text.people}</h2>
      <p>{text.peopleNote}</p>
      <div className={styles['cards']}>
        {pointers.map((pointer) => (
          <PersonCard key={pointer.role} pointer={pointer} child={child} />
        ))}
      </div>
      {mayJoin.length === 0 ? null : (
        <>
          <h3>{text.mayJoin}</h3>
          <ul className={styles['joiners']}>
            {mayJoin.map(({ role, reasons }) => (
              <li key={role}>
                <b>{words.ask.roles[role].title}</b>
                <p>{words.ask.roles[role].why}</p>
                <p className={styles['why']}>{reasonTexts(words, reasons).join(' ')}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function PersonCard({ pointer, child }: Readonly<{ pointer: Pointer; child: Child }>) {
  const words = useWords();
  const { ask } = words;
  const me = childNames(words, child).me;
  const role = ask.roles[pointer.role];
  const title = pointer.role === 'teacher' ? ask.teacherOf({ child: me }) : role.title;
  return (
    <section className={styles['card']} aria-labelledby={`person.${pointer.role}`}>
      <h3 id={`person.${pointer.role}`}>{title}</h3>
      {pointer.role === 'team' ? null : <p>{role.why}</p>}
      <p className={styles['why']}>{reasonTexts(words, pointer.reasons).join(' ')}</p>
      {pointer.questions.map((question) => (
        <AskRow key={question.id} ask={question} label={ask.questions[question.key]({ child: me })}>
          <AboutList lines={aboutLines(words, question)} />
        </AskRow>
      ))}
      {pointer.unseen.length === 0 ? null : (
        <>
          <h4>{ask.questions['teacher.unseen']({ child: me })}</h4>
          {pointer.unseen.map((question) => (
            <AskRow
              key={question.id}
              ask={question}
              label={question.about.map((linkId) => itemTitle(words, linkId)).join(', ')}
            />
          ))}
        </>
      )}
    </section>
  );
}

type AskRowProps = Readonly<{ ask: Ask; label: string; children?: ReactNode }>;

function AskRow({ ask, label, children }: AskRowProps) {
  const { actor } = useInterview();
  return (
    <TickRow
      id={`ask.${ask.id}`}
      label={label}
      isOn={ask.ticked}
      onTick={(ticked) => actor.send({ type: 'question.ticked', id: ask.id, ticked })}
    >
      {children}
    </TickRow>
  );
}

function AboutList({ lines }: Readonly<{ lines: readonly string[] }>) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles['about']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** What a question is about: items, places, health ticks. */
function aboutLines(words: Words, ask: Ask): readonly string[] {
  return [
    ...ask.about.map((linkId) => itemTitle(words, linkId)),
    ...ask.places.map((place) => words.followups.settings[place]),
    ...ask.health.map((key) => words.doctor.cards[key].paper),
  ];
}
