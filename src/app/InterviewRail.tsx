import { Rail, type RailLine } from '../components/rail/Rail.tsx';
import type { Words } from '../content/words.ts';
import { selectRail } from '../machines/selectors.ts';
import type { DomainId } from '../questions/types.ts';
import type { Section } from '../responses/sections.ts';
import { useInterview } from './interview-context.ts';
import { useSelect } from './use-select.ts';

const DOMAINS: readonly DomainId[] = ['fine-motor', 'sensory', 'self-care', 'social'];

/** The parts of the interview beside the sheet; none before the interview has begun. */
export function InterviewRail() {
  const { words } = useInterview();
  const { sections, current } = useSelect(selectRail);
  if (current === null) return undefined;
  return (
    <Rail
      label={words.ui.common.progressLabel}
      lines={sections.map((section) => lineOf(words, section, section.id === current))}
    />
  );
}

function lineOf(words: Words, section: Section, isCurrent: boolean): RailLine {
  const domain = DOMAINS.find((id) => id === section.id);
  return {
    id: section.id,
    href: `#/${section.stepId}`,
    title: words.ui.rail.sections[section.id],
    state: words.ui.rail.states[section.state],
    ...(domain === undefined ? {} : { domain }),
    isCurrent,
  };
}
