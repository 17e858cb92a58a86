import { useWords } from '../../app/use-words.ts';
import { FactList, PartLinks, type Fact } from '../../components/facts/FactList.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import type { Sourced } from '../../content/types.ts';
import { sourceText, type Words } from '../../content/words.ts';
import { BackToNotes } from '../BackToNotes.tsx';
import { StepTitle } from '../StepTitle.tsx';
import { CompareTable } from './CompareTable.tsx';

/** One part of the page. */
type Part = Readonly<{ id: string; heading: string; facts: readonly Fact[]; isOrdered?: boolean }>;

/** Facts about OT at school, and the rules and steps around it; each with its source and date. */
export function AboutOtScreen() {
  const words = useWords();
  const { facts, law, ui } = words;
  const aboutOt = otParts(words);
  const rules = ruleParts(words);
  return (
    <>
      <StepTitle page={facts.title} />
      <StepHead heading={facts.title} lead={facts.lead} />
      <PartLinks label={ui.common.onThisPage} parts={[...aboutOt, ...rules]} />
      {aboutOt.map((part) => (
        <FactList key={part.id} {...part} />
      ))}
      <h2>{law.title}</h2>
      <p>{law.lead}</p>
      <CompareTable />
      {rules.map((part) => (
        <FactList key={part.id} {...part} />
      ))}
      <p>{law.footer}</p>
      <BackToNotes />
    </>
  );
}

function otParts(words: Words): readonly Part[] {
  return words.facts.sections.map(({ id, heading, items, list }) => ({
    id,
    heading,
    facts: [...items.map((item) => factOf(words, item)), ...list.map((row) => factOf(words, row))],
  }));
}

function ruleParts(words: Words): readonly Part[] {
  const { law, glossary, sources, ui } = words;
  return [
    {
      id: law.steps.id,
      heading: law.steps.heading,
      facts: law.steps.items.map((step) => factOf(words, step)),
      isOrdered: true,
    },
    ...law.sections.map(({ id, heading, items }) => ({
      id,
      heading,
      facts: items.map((item) => factOf(words, item)),
    })),
    {
      id: 'words',
      heading: ui.common.words,
      facts: glossary.map(({ term, means }) => ({ name: term, text: means })),
    },
    {
      id: 'sources',
      heading: ui.common.sources,
      facts: Object.values(sources).map(({ title, publisher, year }) => ({
        text: `${title}. ${publisher}, ${year}.`,
      })),
    },
  ];
}

function factOf(words: Words, fact: Sourced & Readonly<{ name?: string }>): Fact {
  const named = fact.name === undefined ? {} : { name: fact.name };
  return { ...named, text: fact.text, source: sourceText(words, fact) };
}
