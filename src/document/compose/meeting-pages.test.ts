import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryResponses } from '../../../tests/families/arbitrary.ts';
import { families } from '../../../tests/families/index.ts';
import { checkPdf } from '../../../tests/pdf-ua/check.ts';
import { loadJson } from '../../../tests/pdf-ua/pdf-json.ts';
import { en } from '../../content/en/index.ts';
import { es } from '../../content/es/index.ts';
import { questionnaire } from '../../questions/index.ts';
import type { Responses } from '../../responses/types.ts';
import { summarise } from '../../summary/summarise.ts';
import { note, own, type PaperDocument } from '../blocks.ts';
import { makePdf } from '../draw/make-pdf.ts';
import { nodeFonts } from '../fonts/node-source.ts';
import { paperText } from '../text.ts';
import { clean } from '../text/clean.ts';
import { composeFollowUp } from './follow-up.ts';
import { sideBySide } from './side-by-side.ts';
import { thankYou } from './thank-you.ts';
import { composeWatchSheet } from './watch-sheet.ts';

// Another seed: SEED=1 npx vitest run src/document/compose/meeting-pages.test.ts
const SEED = Number(process.env['SEED'] ?? 20261123);
const made = { made: '2026-11-23' };

const maya: Responses = {
  ...families.maya.responses,
  questionsOff: ['teacher.hard'],
  meeting: {
    talkedAbout: ['fm-hand-stamina', 'teacher.best-parts'],
    notes: { 'fm-hand-stamina': ' She may type. ', 'teacher.hard': 'Mostly before lunch.' },
    nextSteps: [
      { what: 'Try a keyboard', who: 'Ms. Lopez', by: '2026-12-17' },
      { what: 'Meet again', who: '', by: 'after winter' },
    ],
  },
};

const followUp = (responses: Responses, words = en): PaperDocument =>
  composeFollowUp(summarise(questionnaire, responses), words, made);

test('the page after the meeting has what was talked about, the next steps, and the topics left', () => {
  const text = (said: string) => ({ kind: 'text', text: own(said) });
  const written = (said: string) => ({ kind: 'text', text: note(said) });
  expect(followUp(maya).sheets).toEqual([
    {
      kind: 'keep',
      blocks: [
        {
          kind: 'title',
          text: 'Our meeting about Maya',
          bookmark: 'After the meeting',
          meta: ['Grade 2 · November 23, 2026 · Meeting: December 3, 2026', 'Written by: Parent'],
        },
        { kind: 'paragraph', quiet: true, text: own(en.ui.afterMeeting.nature) },
        { kind: 'heading', level: 2, text: 'What we talked about' },
        { kind: 'heading', level: 3, text: 'My topics' },
        {
          kind: 'table',
          head: ['About', 'What was said'],
          widths: [0.42, 0.58],
          rows: [[text('Keeping the hand going with a lot to write'), written('She may type.')]],
        },
        { kind: 'heading', level: 3, text: 'Maya’s teacher', bookmark: en.ask.roles.teacher.title },
        {
          kind: 'table',
          head: ['About', 'What was said'],
          widths: [0.42, 0.58],
          rows: [
            [text('Which parts of the day go best for Maya?'), { kind: 'blank' }],
            [
              text(
                'I marked these as hard. What do you see at school?\n' +
                  'Keeping the hand going with a lot to write · Sudden loud sounds · ' +
                  'Playing games with turns and rules',
              ),
              written('Mostly before lunch.'),
            ],
          ],
        },
        { kind: 'heading', level: 2, text: 'Next steps' },
        {
          kind: 'table',
          head: ['What', 'Who', 'By when'],
          widths: [0.5, 0.26, 0.24],
          rows: [
            [written('Try a keyboard'), written('Ms. Lopez'), text('Dec 17, 2026')],
            [written('Meet again'), { kind: 'blank' }, text('after winter')],
          ],
        },
        { kind: 'heading', level: 2, text: 'Not talked about yet' },
        {
          kind: 'list',
          marker: 'bullet',
          items: [
            { text: own('Sudden loud sounds') },
            { text: own('Playing games with turns and rules') },
          ],
        },
      ],
    },
  ]);
});

test('a note on body care stands on it only if the parent ticked so', () => {
  const { responses } = families['restroom-shared'];
  const noted = (includePrivate: boolean): Responses => ({
    ...responses,
    sharing: { ...responses.sharing, includePrivate },
    meeting: {
      talkedAbout: ['sc-restroom-use'],
      notes: { 'sc-restroom-use': 'A pass of her own.' },
      nextSteps: [],
    },
  });
  const texts = [noted(true), noted(false)].map((one) => paperText(followUp(one)));
  expect(texts.map((text) => text.includes('A pass of her own.'))).toEqual([true, false]);
});

describe(`for any responses (seed ${SEED})`, () => {
  test('all that was noted reaches the page, or is set aside and said to be', () => {
    fc.assert(
      fc.property(arbitraryResponses, (drawn) => {
        const responses = { ...drawn, sharing: { ...drawn.sharing, includePrivate: true } };
        const { meeting } = summarise(questionnaire, responses);
        const lines = meeting.agenda.flatMap(({ lines: all }) => all);
        const shown = new Set(lines.map(({ id }) => id));
        const aside = Object.entries(responses.meeting.notes).filter(
          ([id, text]) => !shown.has(id) && text.trim() !== '',
        );
        const text = squeezed(paperText(followUp(responses)));
        const typed = [
          ...lines.map((line) => line.note),
          ...meeting.nextSteps.flatMap(({ what, who }) => [what, who]),
        ];
        expect(typed.filter((said) => !text.includes(squeezed(clean(said))))).toEqual([]);
        expect(meeting.hasSetAside).toBe(aside.length > 0);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('the sheet for the week has each item not seen once, and no other', () => {
    fc.assert(
      fc.property(arbitraryResponses, (responses) => {
        const summary = summarise(questionnaire, responses);
        const rows = composeWatchSheet(summary, en, made)
          .sheets.flatMap(({ blocks }) => blocks)
          .flatMap((block) => (block.kind === 'table' ? block.rows : []));
        expect(rows.length).toBe(summary.unseen.length);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

/** The text without its white space, which lines and paragraphs may break anew. */
function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

test('the thank-you names topics and steps, and tells nothing of what was said', () => {
  expect(thankYou(summarise(questionnaire, maya), en)).toBe(
    [
      'Hello,',
      'Thank you for meeting with me about Maya.',
      'We talked about:\n- Keeping the hand going with a lot to write',
      'What comes next:\n- Try a keyboard (Ms. Lopez, by December 17, 2026)\n- Meet again',
      'If I got something wrong, please tell me.',
    ].join('\n\n'),
  );
  expect(thankYou(summarise(questionnaire, families.silent.responses), en)).toBe(
    'Hello,\n\nThank you for meeting with me about my child.\n\nIf I got something wrong, please tell me.',
  );
});

const inBoth = sideBySide(followUp(maya), followUp(maya, es));
const watch = (name: keyof typeof families, words = en) =>
  composeWatchSheet(summarise(questionnaire, families[name].responses), words, made);

test.each([
  ['the page after a meeting', followUp(maya)],
  ['the same in Spanish', followUp(maya, es)],
  ['the same in both languages', inBoth],
  ['the page after a meeting of which nothing was written', followUp(families.maya.responses)],
  ['the page of notes in many scripts', followUp(inScripts())],
  ['the sheet for the week', watch('maya')],
  ['the sheet of all that was asked, in Spanish', watch('all-unseen', es)],
])('as a PDF it reads back whole and meets PDF/UA-1: %s', async (_name, paper) => {
  const { bytes, missing, faults } = await makePdf(paper, {
    fonts: nodeFonts,
    format: 'letter',
    created: new Date('2026-11-23T15:00:00Z'),
  });
  expect({ missing, faults, findings: checkPdf(loadJson(bytes)) }).toEqual({
    missing: [],
    faults: [],
    findings: [],
  });
});

function inScripts(): Responses {
  return {
    ...maya,
    meeting: {
      talkedAbout: [],
      notes: { 'fm-hand-stamina': 'يمكنها الكتابة', 'sr-sudden-sound': 'वह सुनती है 🎧' },
      nextSteps: [{ what: '再见一次', who: 'נעמה', by: '2026-12-17' }],
    },
  };
}
