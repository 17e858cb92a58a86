import { describe, expect, test } from 'vitest';
import { families } from '../../../tests/families/index.ts';
import { typedTexts } from '../../../tests/families/texts.ts';
import { en } from '../../content/en/index.ts';
import { es } from '../../content/es/index.ts';
import { questionnaire } from '../../questions/index.ts';
import { summarise } from '../../summary/summarise.ts';
import type { Summary } from '../../summary/types.ts';
import { type Block, note, own, plain, type PaperDocument } from '../blocks.ts';
import { expectedTexts } from '../check/expected-texts.ts';
import { bodyHtml } from '../html.ts';
import { paperText } from '../text.ts';
import { compose } from './compose.ts';
import { small } from './small-summary.ts';

const made = '2026-11-23';
const second = { lang: es.ui.locale, continued: '{text} (continúa)' };
const inSpanish = (text: string) => ({ text, note: false, lang: es.ui.locale });

function sheetOf(summary: Summary, kind: Summary['sharing']['pages'][number]): readonly Block[] {
  const all = { ...summary, sharing: { ...summary.sharing, pages: [kind] } };
  return compose(all, en, { made, second: { summary: all, words: es } }).sheets[0]?.blocks ?? [];
}

const school = sheetOf(small, 'school');

test('what was chosen stands side by side, and what was written once, as wide as both', () => {
  expect(school.slice(1, 6)).toEqual([
    {
      kind: 'pair',
      left: {
        kind: 'heading',
        level: 2,
        text: 'What goes well for Maya',
        bookmark: 'What goes well',
      },
      right: {
        kind: 'heading',
        level: 2,
        text: 'Lo que le va bien a Maya',
        bookmark: es.pdf.school.strengths,
      },
      second,
    },
    {
      kind: 'pair',
      left: { kind: 'list', marker: 'bullet', items: [{ text: own('Funny') }] },
      right: {
        kind: 'list',
        marker: 'bullet',
        items: [{ text: own(es.followups.strengths.funny) }],
      },
      second,
    },
    { kind: 'list', marker: 'bullet', items: [{ text: note('Draws maps.') }] },
    {
      kind: 'pair',
      left: { kind: 'heading', level: 2, text: en.summary.helps },
      right: { kind: 'heading', level: 2, text: es.summary.helps },
      second,
    },
    {
      kind: 'notes',
      entries: [
        {
          term: [
            ...own('Senses and staying calm: A break'),
            ...own(' / '),
            inSpanish('Los sentidos y la calma: Un descanso'),
          ],
          texts: [note('A hat.')],
        },
      ],
    },
  ]);
});

test('a topic has its chosen answers in both languages, and its notes below, named in both', () => {
  const topic = school.find((block) => block.kind === 'pair' && block.left.kind === 'topic');
  const terms = (block: Block | undefined) =>
    block?.kind === 'topic' || block?.kind === 'notes'
      ? block.entries.map(({ term, texts }) => [plain(term), ...texts.map(plain)])
      : [];
  expect(
    topic?.kind === 'pair' ? [topic.left, topic.right, topic.notes].map(terms) : topic,
  ).toEqual([
    [
      ['Where', 'Gym · Hallway'],
      ['In the way', 'Stays away from the place'],
    ],
    [
      ['Dónde', 'Gimnasio · Pasillo'],
      ['Estorba', es.followups.effects.avoids],
    ],
    [
      ['In the way / Estorba', 'She hides.'],
      [
        'Tried / Se intentó',
        'Headphones\nAt school · It helped a bit / En la escuela · Ayudó un poco',
      ],
      ['I hope / Mi deseo', 'Calm drills.'],
    ],
  ]);
});

test('a table has each question and answer in both languages in one row', () => {
  const table = sheetOf(small, 'keep').find(({ kind }) => kind === 'table');
  expect(table?.kind === 'table' ? [table.head, table.rows[0]] : table).toEqual([
    [
      en.pdf.keep.item,
      en.pdf.keep.answer,
      [inSpanish(es.pdf.keep.item)],
      [inSpanish(es.pdf.keep.answer)],
    ],
    [
      { kind: 'text', text: own('Sudden loud sounds') },
      { kind: 'mark', mark: { answer: 'often-hard', domain: 'sensory', label: 'Often hard' } },
      { kind: 'text', text: own('Ruidos fuertes y repentinos'), lang: es.ui.locale },
      {
        kind: 'mark',
        mark: {
          answer: 'often-hard',
          domain: 'sensory',
          label: es.followups.answers['often-hard'],
        },
        lang: es.ui.locale,
      },
    ],
  ]);
});

test('the sheet for the teacher has its numbers, marks to circle and room to write once', () => {
  const table = sheetOf(small, 'teacher').find(({ kind }) => kind === 'table');
  const { teacher } = es.pdf;
  expect(table?.kind === 'table' ? [table.head.map(plain), table.rows[0]] : table).toEqual([
    [
      '',
      en.pdf.teacher.item,
      teacher.item,
      `${en.pdf.teacher.circle} / ${teacher.circle}`,
      `${en.pdf.teacher.notes} / ${teacher.notes}`,
    ],
    [
      { kind: 'text', text: own('1') },
      { kind: 'text', text: own('Sudden loud sounds') },
      { kind: 'text', text: own('Ruidos fuertes y repentinos'), lang: es.ui.locale },
      {
        kind: 'choices',
        labels: (['goes-well', 'sometimes-hard', 'often-hard', 'not-seen'] as const).map(
          (answer) => `${en.followups.answers[answer]} / ${es.followups.answers[answer]}`,
        ),
      },
      { kind: 'blank' },
    ],
  ]);
});

/** How often each text stands in a whole. */
function counts(whole: string, texts: readonly string[]): readonly number[] {
  const folded = (text: string) => text.normalize('NFC').replaceAll(/\s+/gu, '');
  const inside = folded(whole);
  return texts.map((text) => inside.split(folded(text)).length - 1);
}

const ORDERS = [
  ['English beside Spanish', en, es],
  ['Spanish beside English', es, en],
] as const;

describe.each(ORDERS)('with %s', (_, first, other) => {
  test.each(Object.entries(families))(
    'the papers of %s hold each note once, and all that each language alone would say',
    (__, { responses }) => {
      const summary = summarise(questionnaire, responses);
      const paper = compose(summary, first, { made, second: { summary, words: other } });
      const notes = typedTexts(responses).map(({ text }) => text);
      const once = notes.map(() => 1);
      const html = bodyHtml(paper)
        .replaceAll(/<[^>]+>/gu, '')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
      expect(counts(textsIn(paper), notes)).toEqual(once);
      expect(counts(paperText(paper), notes)).toEqual(once);
      expect(counts(html, notes)).toEqual(once);
      const said = textsIn(paper);
      const missing = [first, other].flatMap((words) =>
        wordsOf(compose(summary, words, { made }), notes).filter((word) => !said.includes(word)),
      );
      expect(missing).toEqual([]);
    },
  );
});

function textsIn(paper: PaperDocument): string {
  return [...expectedTexts(paper).map(({ text }) => text), plain(paper.footer)].join('\n');
}

/** Our own texts of a paper in one language; those that hold a note are left out. */
function wordsOf(paper: PaperDocument, notes: readonly string[]): readonly string[] {
  const isOurs = (text: string) =>
    notes.every((written) => counts(text, [written.trim()])[0] === 0);
  // The marks to circle say each answer in both languages, one answer after the other.
  return expectedTexts(paper)
    .filter(({ text }) => isOurs(text))
    .flatMap(({ text }) => text.split(', '));
}
