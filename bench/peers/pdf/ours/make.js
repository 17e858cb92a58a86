import { makePdf } from '../../../../src/document/draw/make-pdf.ts';
import { browserFonts } from '../../../../src/document/fonts/browser-source.ts';
import { note, own } from '../../../../src/document/blocks.ts';

const DOMAINS = ['fine-motor', 'sensory', 'self-care', 'social'];

/** The way the app makes its paper, tagged and read back. */
export async function make({ title, sections }) {
  const { bytes, faults } = await makePdf(
    {
      title,
      lang: 'en',
      footer: title,
      pageOf: 'Page {page} of {pages}',
      continued: '{text} (continued)',
      sheets: [{ kind: 'school', blocks: blocksOf(title, sections) }],
    },
    { fonts: browserFonts, format: 'letter', created: new Date(0) },
  );
  if (faults.length > 0) throw new Error('The PDF does not read back.');
  return bytes;
}

function blocksOf(title, sections) {
  return [
    { kind: 'title', text: title, bookmark: title, meta: [] },
    ...sections.flatMap(({ heading, rows }, index) => [
      { kind: 'heading', level: 2, text: heading, domain: DOMAINS[index] },
      {
        kind: 'table',
        head: ['Question', 'Answer'],
        widths: [0.6, 0.4],
        rows: rows.map((row) => [
          { kind: 'text', text: own(row.question) },
          {
            kind: 'mark',
            mark: { answer: row.kind, domain: DOMAINS[index], label: row.answer },
            ...(row.note === '' ? {} : { notes: [note(row.note)] }),
          },
        ]),
      },
    ]),
  ];
}
