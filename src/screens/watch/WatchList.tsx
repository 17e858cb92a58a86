import { useForm } from 'react-hook-form';
import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { useSelect } from '../../app/use-select.ts';
import { ChoiceCards } from '../../components/choice/ChoiceCards.tsx';
import { Disclosure } from '../../components/disclosure/Disclosure.tsx';
import { Drawing } from '../../components/drawing/Drawing.tsx';
import { placeDrawings } from '../../components/drawing/places.ts';
import { Group } from '../../components/field/Group.tsx';
import { Mark } from '../../components/mark/Mark.tsx';
import { forBand, itemTitle, itemWords, questionText } from '../../content/words.ts';
import { selectBand, selectResponses } from '../../machines/selectors.ts';
import type { ItemId } from '../../questions/index.ts';
import type { Answer } from '../../responses/types.ts';
import type { WatchPlace } from '../../summary/types.ts';
import styles from './Watch.module.css';

const ANSWERS: readonly Answer[] = ['goes-well', 'sometimes-hard', 'often-hard', 'not-seen'];

/** The lines by place of the day; each opens its question, to be answered on the spot. */
export function WatchList({ places }: Readonly<{ places: readonly WatchPlace[] }>) {
  const words = useWords();
  const text = words.ui.watch;
  return (
    <section data-print="no" className={styles['part']} aria-labelledby="list">
      <h2 id="list">{text.list}</h2>
      <p>{text.listHint}</p>
      {places.map(({ setting, items }) => (
        <section key={setting} className={styles['part']} aria-labelledby={`place.${setting}`}>
          <h3 id={`place.${setting}`} className={styles['place']}>
            <Drawing lines={placeDrawings[setting]} />
            <span>{words.followups.settings[setting]}</span>
          </h3>
          <ul className={styles['lines']}>
            {items.map(({ linkId, domain }) => (
              <li key={linkId} data-domain={domain}>
                <Line linkId={linkId} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Line({ linkId }: Readonly<{ linkId: ItemId }>) {
  const { actor } = useInterview();
  const words = useWords();
  const { child, answers } = useSelect(selectResponses);
  const band = useSelect(selectBand);
  const given = answers[linkId] ?? null;
  // Each line is a group of its own; it follows what is recorded, which may come from another tab.
  const form = useForm<Record<string, Answer | null>>({ values: { [linkId]: given } });
  const line = itemTitle(words, linkId);
  const give = (value: string) => {
    const answer = ANSWERS.find((known) => known === value);
    if (answer !== undefined) actor.send({ type: 'answer.given', linkId, answer });
  };
  const isAnswered = given !== null && given !== 'not-seen';
  return (
    <Disclosure
      text={
        isAnswered
          ? words.ui.watch.answered({ line, answer: words.followups.answers[given] })
          : line
      }
    >
      <Group
        legend={questionText(words, child, linkId, band)}
        hint={forBand(itemWords(words, linkId).hint, band)}
      >
        <ChoiceCards
          type="radio"
          idOf={(value) => `watch.${linkId}.${value}`}
          choices={ANSWERS.map((answer) => ({
            value: answer,
            label: words.followups.answers[answer],
            mark: <Mark answer={answer} />,
          }))}
          control={form.register(linkId, {
            onChange: (event: { target: { value: string } }) => give(event.target.value),
          })}
        />
      </Group>
    </Disclosure>
  );
}
