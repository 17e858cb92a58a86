import { useForm } from 'react-hook-form';
import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { useSelect } from '../../app/use-select.ts';
import { ChoiceCards } from '../../components/choice/ChoiceCards.tsx';
import { Chips } from '../../components/chips/Chips.tsx';
import { TickRow } from '../../components/choice/TickRow.tsx';
import { Group } from '../../components/field/Group.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { selectSummary } from '../../machines/select-summary.ts';
import type { PageKind, Sharing } from '../../responses/types.ts';
import { optionsOf } from '../form/options.ts';
import { useRecording } from '../form/use-recording.ts';
import { StepTitle } from '../StepTitle.tsx';
import { ForSystem } from './ForSystem.tsx';
import { PaperLanguage } from './PaperLanguage.tsx';
import { SaveCopy } from './SaveCopy.tsx';
import { WaysToTake } from './WaysToTake.tsx';
import { WhatNext } from './WhatNext.tsx';

type TakeForm = { pages: PageKind[]; paper: Sharing['paper'] };

const TYPED: readonly string[] = [];

/** Choosing pages, and the ways to take them: PDF, print, text. */
export function TakeScreen() {
  const { actor } = useInterview();
  const words = useWords();
  const summary = useSelect(selectSummary);
  const { sharing, available } = summary;
  const form = useForm<TakeForm>({
    defaultValues: { pages: [...sharing.pages], paper: sharing.paper },
  });
  const choose = (changed: Partial<Sharing>) =>
    actor.send({ type: 'sharing.chosen', sharing: { ...sharing, ...changed } });
  useRecording(form, TYPED, choose);
  const text = words.ui.take;
  const hasPrivate = summary.glance.some(({ entries }) =>
    entries.some((entry) => entry.isPrivate && entry.answer !== null),
  );
  return (
    <>
      <StepTitle page={text.page} />
      <StepHead heading={text.heading} lead={text.lead} />
      <Group legend={text.pages}>
        <ChoiceCards
          type="checkbox"
          idOf={(page) => `pages.${page}`}
          choices={available.map((page) => ({
            value: page,
            label: text.pageNames[page],
            hint: text.pageHints[page],
          }))}
          control={form.register('pages')}
        />
      </Group>
      {hasPrivate ? (
        <TickRow
          id="includePrivate"
          label={text.includePrivate}
          hint={text.includePrivateHint}
          isOn={sharing.includePrivate}
          onTick={(includePrivate) => choose({ includePrivate })}
        />
      ) : null}
      <Group legend={text.paper}>
        <Chips
          type="radio"
          idOf={(paper) => `paper.${paper}`}
          options={optionsOf(text.papers)}
          control={form.register('paper')}
        />
      </Group>
      <PaperLanguage onChoose={choose} />
      {sharing.pages.some((page) => available.includes(page)) ? (
        <WaysToTake sharing={sharing} />
      ) : (
        <p role="status">{text.nothingChosen}</p>
      )}
      <SaveCopy />
      <ForSystem />
      <WhatNext />
    </>
  );
}
