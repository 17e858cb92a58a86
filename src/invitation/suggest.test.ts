import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryResponses } from '../../tests/families/arbitrary.ts';
import { families } from '../../tests/families/index.ts';
import { invitation, seed } from '../../tests/invitations/arbitrary.ts';
import { questionnaire } from '../questions/index.ts';
import { activeItems } from '../responses/active.ts';
import { NO_RESPONSES } from '../responses/defaults.ts';
import type { Responses } from '../responses/types.ts';
import { asAddition, asNewNotes } from './suggest.ts';
import type { Invitation } from './types.ts';

const maya = families.maya.responses;
const copying: Invitation = {
  domains: ['fine-motor'],
  only: ['fm-copying'],
  grade: maya.child.grade,
  length: 'quick',
  locale: 'es',
};

const askedOf = (responses: Responses) =>
  activeItems(questionnaire, responses).map(({ linkId }) => linkId);

test('new notes begin with the grade, the parts and the questions that are suggested', () => {
  expect(asNewNotes(copying)).toEqual({
    child: { ...NO_RESPONSES.child, grade: maya.child.grade },
    coverage: { domains: ['fine-motor'], only: ['fm-copying'], length: 'quick', extras: false },
  });
});

describe('added to notes', () => {
  test('a part joins the parts that were chosen', () => {
    const notes: Responses = {
      ...maya,
      coverage: { domains: ['social'], only: [], length: 'quick', extras: false },
    };
    const part: Invitation = { ...copying, domains: ['sensory'], only: [] };
    expect(asAddition(questionnaire, notes, part)).toEqual({
      child: maya.child,
      coverage: { domains: ['sensory', 'social'], only: [], length: 'quick', extras: false },
    });
  });

  test('a question that is asked anyway changes nothing', () => {
    const notes: Responses = { ...maya, coverage: { ...maya.coverage, only: ['fm-copying'] } };
    expect(asAddition(questionnaire, notes, copying)).toEqual({
      child: notes.child,
      coverage: notes.coverage,
    });
  });

  test('it begins them, where nothing but the name was said', () => {
    const named: Responses = { ...NO_RESPONSES, child: { ...NO_RESPONSES.child, nickname: 'M' } };
    expect(asAddition(questionnaire, named, copying)).toEqual({
      child: { ...NO_RESPONSES.child, nickname: 'M', grade: maya.child.grade },
      coverage: asNewNotes(copying).coverage,
    });
  });

  test(`all that was asked is still asked, and all that is suggested as well (seed ${seed})`, () => {
    fc.assert(
      fc.property(arbitraryResponses, invitation, (notes, each) => {
        const { child, coverage } = asAddition(questionnaire, notes, each);
        const suggested = { ...notes, child, coverage: asNewNotes(each).coverage };
        const asked = new Set(askedOf({ ...notes, child, coverage }));
        const before = new Set([...askedOf(notes), ...askedOf(suggested)]);
        expect([...before].filter((linkId) => !asked.has(linkId))).toEqual([]);
        expect(child).toEqual({ ...notes.child, grade: child.grade });
      }),
      { seed, numRuns: 300 },
    );
  });
});
