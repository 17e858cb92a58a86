import { describe, expect, test } from 'vitest';
import type { ItemId } from '../questions/index.ts';
import type { Answer } from '../responses/types.ts';
import type { Reason } from '../summary/pointer-types.ts';
import { en } from './en/index.ts';
import { reasonTexts } from './reasons.ts';
import { shortName, type Words } from './words.ts';

// Sentences of the test's own, so that the product's may be reworded.
const words: Words = {
  ...en,
  summary: {
    ...en.summary,
    quoted: ({ name }) => `“${name}”`,
    reasons: {
      startHere: 'A good place to start.',
      anyMeeting: 'Good to ask before any meeting.',
      'often-hard': ({ items }) => `I marked ${items} as often hard.`,
      'sometimes-hard': ({ items }) => `I marked ${items} as sometimes hard.`,
      unseen: 'There are things I have not seen.',
      onlyHome: ({ items }) => `I see ${items} at home.`,
      since: ({ items }) => `There was a change: ${items}.`,
      health: ({ items }) => `I ticked this for the doctor: ${items}.`,
    },
  },
};

const answer = (linkId: ItemId, given: Answer): Reason => ({
  kind: 'answer',
  linkId,
  answer: given,
  isPrivate: false,
});
const quoted = (linkId: ItemId) => `“${shortName(en, linkId)}”`;
const [copying, keyboard, hallway] = (['fm-copying', 'fm-keyboard', 'st-hallway'] as const).map(
  quoted,
);

const cases: readonly (readonly [string, readonly Reason[], readonly string[]])[] = [
  ['nothing', [], []],
  ['where to start', [{ kind: 'start-here' }], ['A good place to start.']],
  ['any meeting', [{ kind: 'any-meeting' }], ['Good to ask before any meeting.']],
  [
    'what is often hard',
    [answer('fm-copying', 'often-hard'), answer('st-hallway', 'often-hard')],
    [`I marked ${copying} and ${hallway} as often hard.`],
  ],
  [
    'what is sometimes hard',
    [answer('fm-keyboard', 'sometimes-hard')],
    [`I marked ${keyboard} as sometimes hard.`],
  ],
  ['what was not seen', [answer('st-hallway', 'not-seen')], ['There are things I have not seen.']],
  [
    'what is only at home',
    [{ kind: 'only-home', linkId: 'fm-keyboard', isPrivate: false }],
    [`I see ${keyboard} at home.`],
  ],
  [
    'what has changed',
    [{ kind: 'since', linkId: 'fm-copying', since: 'lost', isPrivate: false }],
    [`There was a change: ${copying}.`],
  ],
  [
    'what was ticked',
    [
      { kind: 'health', key: 'pain' },
      { kind: 'health', key: 'vision' },
    ],
    [
      `I ticked this for the doctor: ${en.doctor.cards.pain.paper} and ${en.doctor.cards.vision.paper}.`,
    ],
  ],
];

describe('reasons in the parent’s own voice', () => {
  test.each(cases)('say %s', (_what, reasons, texts) => {
    expect(reasonTexts(words, reasons)).toEqual(texts);
  });

  test('stand one kind after the other, and inside a kind as they were given', () => {
    const reasons = cases.flatMap(([, given]) => given).toReversed();
    expect(reasonTexts(words, reasons)).toEqual([
      'A good place to start.',
      'Good to ask before any meeting.',
      // The keyboard was given first: no answer ranks above another.
      `I marked ${keyboard} as sometimes hard.`,
      `I marked ${hallway} and ${copying} as often hard.`,
      'There are things I have not seen.',
      `I see ${keyboard} at home.`,
      `There was a change: ${copying}.`,
      `I ticked this for the doctor: ${en.doctor.cards.vision.paper} and ${en.doctor.cards.pain.paper}.`,
    ]);
  });

  test('say nothing of an item that goes well', () => {
    expect(reasonTexts(words, [answer('fm-copying', 'goes-well')])).toEqual([]);
  });
});
