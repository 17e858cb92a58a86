import { initialTransition, transition } from 'xstate';
import { describe, expect, test } from 'vitest';
import { families } from '../../tests/families/index.ts';
import { questionnaire } from '../questions/index.ts';
import { NO_DETAILS, NO_DOMAIN_NOTE, NO_RESPONSES } from '../responses/defaults.ts';
import type { Responses } from '../responses/types.ts';
import { interviewMachine } from './interview-machine.ts';
import {
  selectAfterDomain,
  selectBackTarget,
  selectBand,
  selectCursor,
  selectDetails,
  selectDomainNote,
  selectHardItems,
  selectIsSetAside,
  selectItem,
  selectResponses,
  selectSetAside,
  selectStep,
  selectTopics,
} from './selectors.ts';
import { selectRail } from './select-rail.ts';

const { responses } = families['changed-mind'];
const at = (id: string, said: Responses = responses) => {
  const [first] = initialTransition(interviewMachine, { questionnaire, responses: said });
  return transition(interviewMachine, first, { type: 'step.visited', id })[0];
};
const start = at('welcome');

describe('where the parent stands', () => {
  test('is told with the domain, and how far along it is', () => {
    expect([selectCursor(at('q/fm-keyboard')), selectStep(at('q/fm-keyboard'))]).toEqual([
      'q/fm-keyboard',
      {
        kind: 'item',
        domain: 'fine-motor',
        linkId: 'fm-keyboard',
        position: 10,
        of: 11,
      },
    ]);
  });

  test('has a step before it, but at the start', () => {
    expect([selectBackTarget(at('cover')), selectBackTarget(start)]).toEqual(['child', 'welcome']);
  });

  test('shows in the rail, which is wide for the last two steps', () => {
    const rails = ['welcome', 'cover', 'wrap/social', 'summary', 'take'].map((id) => {
      const { current, isWide } = selectRail(at(id));
      return [current, isWide];
    });
    expect(rails).toEqual([
      [null, false],
      ['child', false],
      ['social', false],
      ['finish', true],
      ['finish', true],
    ]);
  });

  test('leads past a whole domain', () => {
    const after = (['fine-motor', 'self-care', 'social'] as const).map((domain) =>
      selectAfterDomain(domain)(start),
    );
    expect(after).toEqual(['domain/self-care', 'domain/social', 'strengths']);
  });
});

describe('what was said', () => {
  test('is given as it is', () => {
    expect(selectResponses(start)).toBe(responses);
  });

  test('about a topic or a domain is empty where nothing was said', () => {
    expect(selectDetails('sc-materials')(start)).toBe(responses.details['sc-materials']);
    expect(selectDetails('st-hallway')(start)).toBe(NO_DETAILS);
    expect(selectDomainNote('social')(start)).toBe(responses.domainNotes.social);
    expect(selectDomainNote('self-care')(start)).toBe(NO_DOMAIN_NOTE);
  });

  test('tells what is hard, what is a topic and what is set aside', () => {
    expect({
      hard: selectHardItems(start).map(({ linkId }) => linkId),
      topics: selectTopics(start),
      setAside: selectSetAside(start),
      isSetAside: (['fm-hand-stamina', 'fm-writing-pace', 'sr-sudden-sound'] as const).map((id) =>
        selectIsSetAside(id)(start),
      ),
    }).toEqual({
      hard: ['fm-writing-pace', 'sc-materials', 'st-switch-task'],
      topics: ['fm-writing-pace', 'sc-materials'],
      setAside: ['fm-hand-stamina', 'sr-sudden-sound', 'sc-locker'],
      isSetAside: [true, false, true],
    });
  });
});

describe('an item', () => {
  test('is found on the path', () => {
    expect(selectItem('fm-keyboard')(start).linkId).toBe('fm-keyboard');
    expect(selectBand(start)).toBe('3-5');
  });

  test('off the path is a fault, and so is a band without a grade', () => {
    expect(() => selectItem('sc-locker')(start)).toThrow(
      new Error('The item sc-locker is not on the path.'),
    );
    expect(() => selectBand(at('child', NO_RESPONSES))).toThrow(
      new Error('The grade is known before any step that needs its band.'),
    );
  });
});
