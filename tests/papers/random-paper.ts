import * as fc from 'fast-check';
import { type Block, note, own, type PaperDocument } from '../../src/document/blocks.ts';
import { randomText } from './random-text.ts';

const mark = fc.record({
  answer: fc.constantFrom('goes-well', 'sometimes-hard', 'often-hard', 'not-seen'),
  domain: fc.constantFrom('fine-motor', 'sensory', 'self-care', 'social'),
  label: fc.constantFrom('Goes well', 'Often hard'),
});
const rich = fc
  .tuple(fc.constantFrom('', 'Said: '), randomText, fc.constantFrom('', ' · at home'))
  .map(([before, text, after]) => [...own(before), ...note(text), ...own(after)]);

const paragraph: fc.Arbitrary<Block> = rich.map((text) => ({ kind: 'paragraph', text }));
const heading: fc.Arbitrary<Block> = randomText.map((text) => ({
  kind: 'heading',
  level: 2,
  text: `H ${text.slice(0, 60)}`,
}));
const list: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('list' as const),
  marker: fc.constantFrom('bullet' as const, 'box' as const, 'number' as const),
  items: fc.array(fc.record({ text: rich, sub: fc.array(randomText, { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 6,
  }),
});
const topic: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('topic' as const),
  mark,
  heading: fc.constant('Writing for a while'),
  aside: fc.constant('Hands and writing · Often hard'),
  entries: fc.array(
    fc.record({
      term: fc.constantFrom('Where', 'Example'),
      texts: fc.array(rich, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});
const table: fc.Arbitrary<Block> = fc
  .array(fc.tuple(rich, mark), { minLength: 1, maxLength: 20 })
  .map((rows) => ({
    kind: 'table',
    head: ['What', 'Answer', ''],
    widths: [0.5, 0.3, 0.2],
    rows: rows.map(([text, one]) => [
      { kind: 'text', text },
      { kind: 'mark', mark: one },
      { kind: 'blank' },
    ]),
  }));
const notes = fc
  .array(fc.record({ term: rich, texts: fc.array(rich, { minLength: 1, maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((entries) => ({ kind: 'notes' as const, entries }));
const second = { lang: 'es', continued: '{text} (continuación)' };
const pair: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('pair' as const),
    left: fc.oneof(paragraph, heading, list),
    right: fc.oneof(paragraph, heading, list),
    second: fc.constant(second),
  }),
  fc.record({
    kind: fc.constant('pair' as const),
    left: topic,
    right: topic,
    second: fc.constant(second),
    notes,
  }),
);
const block = fc.oneof(paragraph, heading, list, topic, table, notes, pair);

/** Documents of all kinds of blocks, with texts of all scripts. */
export const randomPaper: fc.Arbitrary<PaperDocument> = fc
  .array(block, { maxLength: 8 })
  .map((blocks) => ({
    title: 'School notes',
    lang: 'en-US',
    footer: 'These are a parent’s notes.',
    pageOf: 'Page {page} of {pages}',
    continued: '{text} (continued)',
    sheets: [
      {
        kind: 'school',
        blocks: [
          { kind: 'title', text: 'Notes', bookmark: 'School page', meta: ['Grade 2'] },
          // A topic is a heading of level 3, and wants one of level 2 above it.
          { kind: 'heading', level: 2, text: 'What I would like to talk about' },
          ...blocks,
        ],
      },
    ],
  }));
