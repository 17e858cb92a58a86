import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryResponses, retyped } from '../../tests/families/arbitrary.ts';
import { families } from '../../tests/families/index.ts';
import { mayaTogether, ownOf } from '../../tests/families/others.ts';
import { typedTexts } from '../../tests/families/texts.ts';
import { questionnaire } from '../questions/index.ts';
import { record } from '../responses/record.ts';
import type { OtherView, OwnResponses, Responses } from '../responses/types.ts';
import type { Comparison, Look } from './types.ts';
import { together } from './views.ts';

// Another seed: SEED=1 npx vitest run src/summary/views.test.ts
const SEED = Number(process.env['SEED'] ?? 20261123);

const said = ({ view, answer }: Look) => `${view.id}: ${answer}`;

function kinds(comparison: Comparison<string> | null): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const { kind, linkId } of comparison?.items ?? []) {
    found[kind] = [...(found[kind] ?? []), linkId];
  }
  return found;
}

test('Without the look of another there is nothing side by side.', () => {
  expect(together(questionnaire, families.maya.responses)).toEqual({
    sideBySide: null,
    thenAndNow: null,
    notes: [],
  });
});

describe('The notes about Maya and the looks of her teachers', () => {
  const { sideBySide, thenAndNow, notes } = together(questionnaire, mayaTogether);

  test('stand in the order of their days, each with whose it is and when', () => {
    expect(sideBySide?.views).toEqual([
      { id: 'now', from: 'family', informant: 'parent', date: '', isByHand: false },
      {
        id: 'by-hand-1',
        from: 'teacher',
        informant: 'teacher',
        date: '2026-11-18',
        isByHand: true,
      },
      {
        id: 'teacher-1',
        from: 'teacher',
        informant: 'teacher',
        date: '2026-11-20',
        isByHand: false,
      },
    ]);
    expect(notes.map(({ view }) => view.id)).toEqual([
      'earlier-1',
      'now',
      'by-hand-1',
      'teacher-1',
    ]);
  });

  test('tell what several see, what one sees, and what nobody has seen', () => {
    const found = kinds(sideBySide);
    expect(found['nobody']).toEqual([
      'sr-crowd-touch',
      'sr-breaks-tools',
      'st-hallway',
      'st-group-work',
    ]);
    expect(found['several']).toEqual([
      'fm-pencil-comfort',
      'fm-tell-vs-write',
      'fm-writing-start',
      'sr-room-noise',
      'sr-sudden-sound',
      'st-switch-task',
      'st-games-turns',
    ]);
    expect(found['one']?.filter((linkId) => linkId.startsWith('sr-'))).toEqual([
      'sr-light-visual',
      'sr-clothing-touch',
      'sr-seat-feel',
      'sr-calm-back',
      'sr-after-school',
    ]);
  });

  test('keep each answer with its person', () => {
    const alarm = sideBySide?.items.find(({ linkId }) => linkId === 'sr-sudden-sound');
    expect(alarm?.looks.map(said)).toEqual([
      'now: often-hard',
      'by-hand-1: goes-well',
      'teacher-1: null',
    ]);
    expect(alarm?.looks.map(({ isAsked }) => isAsked)).toEqual([true, true, true]);
    expect(alarm?.looks[1]?.details?.example).toBe('She leads the drum circle.');
  });

  test('stand in the places the parent named, a teacher’s in the usual ones at school', () => {
    const playground = sideBySide?.places.find(({ setting }) => setting === 'playground');
    expect(playground?.items.map(({ linkId, isSaid }) => [linkId, isSaid])).toContainEqual([
      'st-games-turns',
      true,
    ]);
    const home = sideBySide?.places.find(({ setting }) => setting === 'home');
    const atHome = home?.items.map(({ linkId, looks }) => [linkId, looks[0]?.answer]);
    expect(
      atHome?.filter(([, answer]) => answer !== 'often-hard' && answer !== 'sometimes-hard'),
    ).toEqual([]);
  });

  test('are compared with the notes of the family from before', () => {
    expect(thenAndNow?.views.map(({ id }) => id)).toEqual(['earlier-1', 'now']);
    const found = kinds(thenAndNow);
    expect(found['changed']).toEqual([
      'fm-pencil-comfort',
      'sr-room-noise',
      'st-switch-task',
      'st-ask-help',
    ]);
    expect(found['same']).toEqual(['fm-tell-vs-write']);
  });
});

const arbitraryLooks = fc.array(
  fc.tuple(
    arbitraryResponses,
    fc.constantFrom('teacher' as const, 'earlier' as const),
    fc.constantFrom('', '2026-04-12', '2026-11-20'),
  ),
  { minLength: 1, maxLength: 3 },
);

/** Views of these responses, each text in them told apart by view and field. */
function viewsOf(drawn: readonly (readonly [Responses, OtherView['from'], string])[]) {
  return drawn.map(([responses, from, date], index): OtherView => {
    const id = `view-${index}`;
    const told = ownOf(retyped(responses, (where) => `«${id} ${where}»`));
    const informant = from === 'teacher' ? from : told.child.informant;
    return { id, from, date, locale: 'en', said: { ...told, child: { ...told.child, informant } } };
  });
}

function merged(responses: Responses, views: readonly OtherView[]): Responses {
  return views.reduce((all, view) => record(all, { type: 'view.added', view }), responses);
}

describe(`for any looks (seed ${SEED})`, () => {
  const forAny = (holds: (own: Responses, views: readonly OtherView[]) => void) =>
    fc.assert(
      fc.property(arbitraryResponses, arbitraryLooks, (own, drawn) =>
        holds(
          retyped(own, (where) => `«now ${where}»`),
          viewsOf(drawn),
        ),
      ),
      { seed: SEED, numRuns: 150 },
    );

  test('merging in any order, and more than once, gives the same view', () => {
    forAny((own, views) => {
      const forth = together(questionnaire, merged(own, views));
      const back = [...views.toReversed(), ...views];
      expect(together(questionnaire, merged(own, back))).toEqual(forth);
    });
  });

  test('no word of either person is lost, and each stands with its person', () => {
    forAny((own, views) => {
      const found = leaves(together(questionnaire, merged(own, views)));
      const people: readonly OwnResponses[] = [own, ...views.map((view) => view.said)];
      const typed = people.flatMap((one) => typedTexts(one).map(({ text }) => text));
      expect(typed.filter((text) => !found.has(text))).toEqual([]);
    });
  });

  test('what a person set aside stands nowhere', () => {
    forAny((own, views) => {
      const found = leaves(together(questionnaire, merged(own, views)));
      const people: readonly OwnResponses[] = [own, ...views.map((view) => view.said)];
      const typed = new Set(people.flatMap((one) => typedTexts(one).map(({ text }) => text)));
      const told = [...found].filter((leaf) => leaf.startsWith('«'));
      expect(told.filter((text) => !typed.has(text))).toEqual([]);
    });
  });

  test('the notes of the family stay as they are, and taking a look away leaves no trace', () => {
    forAny((own, views) => {
      const all = merged(own, views);
      const left = views.reduce((rest, { id }) => record(rest, { type: 'view.removed', id }), all);
      expect({ ...left, sharing: own.sharing }).toEqual(own);
    });
  });
});

function leaves(value: unknown): ReadonlySet<string> {
  if (typeof value === 'string') return new Set([value]);
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.values(value).flatMap((child) => [...leaves(child)]));
}
