import type { RailLine } from '../components/rail/Rail.tsx';
import type { FirstWords } from '../content/words.ts';
import { selectRail } from '../machines/select-rail.ts';
import { domainIds } from '../questions/domains.ts';
import type { Section } from '../responses/sections.ts';
import { useInterview } from './interview-context.ts';
import { useSelect } from './use-select.ts';

/**
 * The parts of the interview for the rail beside the sheet. None on the welcome step, nor on the last
 * steps, which need the whole width.
 */
export function useRailLines(): readonly RailLine[] {
  const { words } = useInterview();
  const { sections, current, isWide } = useSelect(selectRail);
  if (current === null || isWide) return [];
  return sections.map((section) => lineOf(words, section, section.id === current));
}

function lineOf(words: FirstWords, section: Section, isCurrent: boolean): RailLine {
  const domain = domainIds.find((id) => id === section.id);
  return {
    id: section.id,
    href: `#/${section.stepId}`,
    title: words.ui.rail.sections[section.id],
    state: isCurrent ? '' : words.ui.rail.states[section.state],
    stage: section.state,
    ...(domain === undefined ? {} : { domain }),
    isCurrent,
  };
}
