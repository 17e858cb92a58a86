import { useInterview } from '../../app/interview-context.ts';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { FactList } from '../../components/facts/FactList.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { sourceText } from '../../content/words.ts';
import { StepTitle } from '../StepTitle.tsx';
import { CompareTable } from './CompareTable.tsx';

/** Facts about OT at school, and the rules and steps around it; each with its source and date. */
export function AboutOtScreen() {
  const { words } = useInterview();
  const { facts, law, glossary, sources, ui } = words;
  const listed = (items: readonly Readonly<{ text: string; source: string; checked: string }>[]) =>
    items.map((item) => ({ text: item.text, source: sourceText(words, item) }));
  const named = (
    items: readonly Readonly<{ name: string; text: string; source: string; checked: string }>[],
  ) => items.map((item) => ({ name: item.name, text: item.text, source: sourceText(words, item) }));
  return (
    <>
      <StepTitle page={facts.title} />
      <StepHead heading={facts.title} lead={facts.lead} />
      {facts.sections.map((section) => (
        <FactList
          key={section.id}
          heading={section.heading}
          facts={[...listed(section.items), ...named(section.list)]}
        />
      ))}
      <h2>{law.title}</h2>
      <p>{law.lead}</p>
      <CompareTable />
      <FactList isOrdered heading={law.steps.heading} facts={named(law.steps.items)} />
      {law.sections.map((section) => (
        <FactList key={section.id} heading={section.heading} facts={listed(section.items)} />
      ))}
      <FactList
        heading={ui.common.words}
        facts={glossary.map(({ term, means }) => ({ name: term, text: means }))}
      />
      <FactList
        heading={ui.common.sources}
        facts={Object.values(sources).map(({ title, publisher, year }) => ({
          text: `${title}. ${publisher}, ${year}.`,
        }))}
      />
      <p>{law.footer}</p>
      <div>
        <ButtonLink look="quiet" href="#/welcome">
          {ui.common.toStart}
        </ButtonLink>
      </div>
    </>
  );
}
