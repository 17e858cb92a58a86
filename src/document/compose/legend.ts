import type { Words } from '../../content/words.ts';
import type { Answer } from '../../responses/types.ts';
import type { LegendBlock } from '../blocks.ts';

const ANSWERS: readonly Answer[] = ['goes-well', 'sometimes-hard', 'often-hard', 'not-seen'];

/** What the four marks mean. */
export function answerLegend(words: Words): LegendBlock {
  return {
    kind: 'legend',
    entries: ANSWERS.map((answer) => {
      const text = words.followups.answers[answer];
      return { mark: { answer, label: text }, text };
    }),
  };
}

/** What a dark and a light mark mean on the school-day map. */
export function placeLegend(words: Words): LegendBlock {
  const { daySaid, dayUsual } = words.summary;
  return {
    kind: 'legend',
    entries: [
      { mark: { answer: 'often-hard', label: daySaid }, text: daySaid },
      { mark: { answer: 'often-hard', label: dayUsual, light: true }, text: dayUsual },
    ],
  };
}
