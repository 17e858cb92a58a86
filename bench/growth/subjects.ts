import { questionnaire } from '../../src/questions/index.ts';
import { inVersion1 } from '../../tests/e2e/draft.ts';
import { asked, type Content } from '../web/content.ts';
import { grown } from './grow.ts';

/** Where an interview stands: nothing answered yet, or all but the last few. */
export type State = Readonly<{ items: number; place: 'start' | 'end' }>;

/** The states that are measured. */
export const STATES: readonly State[] = [45, 450, 4500].flatMap((items) => [
  { items, place: 'start' },
  { items, place: 'end' },
]);

/** So many questions are still to come at the end. */
const LEFT = 15;

/** What is put on the device for a state, and the address to go on at. */
export type Seed = Readonly<{ script: string; address: string }>;

const answeredOf = ({ items, place }: State) => (place === 'end' ? items - LEFT : 0);

/** Ours: a draft on the device. */
export function seedOurs(state: State): Seed {
  const ids = grown(questionnaire, state.items)
    .domains.flatMap(({ items }) => items)
    .filter(({ core, bands }) => core && bands.includes('3-5'))
    .map(({ linkId }) => linkId);
  const answered = answeredOf(state);
  const answers = Object.fromEntries(ids.slice(0, answered).map((id) => [id, 'goes-well']));
  const cursor = `q/${ids[answered] ?? ''}`;
  const draft = { schema: 1, cursor, responses: { ...inVersion1(asked), answers } };
  return {
    script: `growth.keep(${JSON.stringify(draft)})`,
    address: `?items=${state.items}#/${cursor}`,
  };
}

/** SurveyJS: its answers under one key. */
export function seedSurvey(state: State, { questions }: Content): Seed {
  const answered = answeredOf(state);
  const answers = Object.fromEntries(
    Array.from({ length: answered }, (_, index) => [
      `${questions[index % questions.length]?.id ?? ''}-${index}`,
      'goes-well',
    ]),
  );
  return {
    script: `localStorage.setItem('answers', ${JSON.stringify(JSON.stringify(answers))})`,
    address: `?items=${state.items}&at=${answered}`,
  };
}
