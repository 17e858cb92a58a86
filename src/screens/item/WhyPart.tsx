import { useState } from 'react';
import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { Disclosure } from '../../components/disclosure/Disclosure.tsx';
import { loadWhy, type Why, whySourceTexts } from '../../content/why.ts';
import type { ItemId } from '../../questions/index.ts';
import styles from './WhyPart.module.css';

type WhyPartProps = Readonly<{ linkId: ItemId }>;
type Told = Why | 'loading' | 'missing';

/** Why a question matters at school, with where that was read. Its words come when it is opened. */
export function WhyPart({ linkId }: WhyPartProps) {
  const { language } = useInterview();
  const words = useWords();
  const of = `${words.ui.locale} ${linkId}`;
  const [last, setLast] = useState<Readonly<{ of: string; told: Told }>>({ of, told: 'loading' });
  const tell = (told: Told) => setLast({ of, told });
  const load = () => {
    tell('loading');
    loadWhy(language.locale()).then(tell, () => tell('missing'));
  };
  return (
    <Disclosure text={words.ui.question.why} of={of} onOpen={load}>
      <WhyText linkId={linkId} told={last.of === of ? last.told : 'loading'} />
    </Disclosure>
  );
}

function WhyText({ linkId, told }: WhyPartProps & Readonly<{ told: Told }>) {
  const words = useWords();
  if (told === 'loading') return null;
  if (told === 'missing') return <p>{words.ui.question.whyMissing}</p>;
  return (
    <>
      <p>{told.texts[linkId]}</p>
      {whySourceTexts(words, told, linkId).map((source) => (
        <p key={source} className={styles['source']}>
          {source}
        </p>
      ))}
    </>
  );
}
