import { useState } from 'react';
import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { useSelect } from '../../app/use-select.ts';
import { OrderedList, type OrderLine } from '../../components/choice/OrderedList.tsx';
import { TickRow } from '../../components/choice/TickRow.tsx';
import { Group } from '../../components/field/Group.tsx';
import { StepForm } from '../../components/step/StepForm.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { itemTitle, type Words } from '../../content/words.ts';
import { selectHardItems, selectResponses, selectTopics } from '../../machines/selectors.ts';
import type { ItemId } from '../../questions/index.ts';
import { MAX_TOPICS } from '../../responses/defaults.ts';
import { StepActions } from '../StepActions.tsx';
import { StepTitle } from '../StepTitle.tsx';
import styles from './TopicsScreen.module.css';
import { moved, ticked } from './topic-order.ts';

/** What has just happened to the list; in words only when shown, as the language may change. */
type News = 'none' | 'full' | Readonly<{ linkId: ItemId; position: number }>;

/** Up to five topics from what was marked hard, in the parent's own order. */
export function TopicsScreen() {
  const { actor } = useInterview();
  const words = useWords();
  const hard = useSelect(selectHardItems);
  const chosen = useSelect(selectTopics);
  const kept = useSelect(selectResponses).topics;
  const [news, setNews] = useState<News>('none');
  const text = words.ui.topics;
  const choose = (topics: readonly ItemId[]) => actor.send({ type: 'topics.chosen', topics });
  const tick = (linkId: ItemId, isOn: boolean) => {
    const isFull = isOn && chosen.length >= MAX_TOPICS;
    setNews(isFull ? 'full' : 'none');
    if (!isFull) choose(ticked(kept, linkId, isOn));
  };
  const move = (id: string, by: 1 | -1) => {
    const linkId = chosen.find((topic) => topic === id);
    if (linkId === undefined) return;
    const order = moved(chosen, linkId, by);
    choose([...order, ...kept.filter((topic) => !order.includes(topic))]);
    setNews({ linkId, position: order.indexOf(linkId) + 1 });
  };
  const lines = chosen.map((linkId): OrderLine => {
    const topic = itemTitle(words, linkId);
    const domain = hard.find((item) => item.linkId === linkId)?.domain ?? '';
    return { id: linkId, title: topic, domain, up: text.up({ topic }), down: text.down({ topic }) };
  });
  return (
    <StepForm onSubmit={() => actor.send({ type: 'step.continued' })} actions={<StepActions />}>
      <StepTitle page={text.page} />
      <StepHead heading={text.heading} lead={text.lead} />
      <Group legend={text.list}>
        {hard.map(({ linkId, domain }) => (
          <div key={linkId} className={styles['row']} data-domain={domain}>
            <TickRow
              id={`topic.${linkId}`}
              label={itemTitle(words, linkId)}
              hint={words.followups.domains[domain]}
              isOn={chosen.includes(linkId)}
              onTick={(isOn) => tick(linkId, isOn)}
            />
          </div>
        ))}
      </Group>
      <p role="status" className={styles['news']}>
        {newsText(words, news)}
      </p>
      <h2>{text.chosen}</h2>
      {lines.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <OrderedList label={text.chosen} lines={lines} onMove={move} />
      )}
    </StepForm>
  );
}

function newsText(words: Words, news: News): string {
  const text = words.ui.topics;
  if (news === 'none') return '';
  if (news === 'full') return text.full;
  return text.moved({ topic: itemTitle(words, news.linkId), position: `${news.position}` });
}
