import { Document, Font, Page, pdf, Text, View } from '@react-pdf/renderer';
import { createElement as h } from 'react';

/** Rows of two columns on pages that wrap by themselves. */
export async function make({ title, sections }) {
  Font.register({
    family: 'Noto',
    fonts: [
      { src: 'regular.ttf', fontWeight: 400 },
      { src: 'bold.ttf', fontWeight: 700 },
    ],
  });
  const document = h(
    Document,
    { title, language: 'en' },
    h(
      Page,
      { size: 'LETTER', style: { fontFamily: 'Noto', fontSize: 10, padding: 40 } },
      h(Text, { style: { fontSize: 20, fontWeight: 700 } }, title),
      sections.map(section),
      h(Text, {
        fixed: true,
        style: { position: 'absolute', bottom: 20, left: 40, fontSize: 8 },
        render: ({ pageNumber, totalPages }) => `Page ${pageNumber} of ${totalPages}`,
      }),
    ),
  );
  const blob = await pdf(document).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const row = ({ question, answer, note }, index) =>
  h(
    View,
    { key: index, wrap: false, style: { flexDirection: 'row', paddingVertical: 3 } },
    h(Text, { style: { width: '60%' } }, question),
    h(Text, { style: { width: '40%' } }, note === '' ? answer : `${answer}\n${note}`),
  );
const section = ({ heading, rows }) =>
  h(
    View,
    { key: heading },
    h(Text, { style: { fontSize: 14, fontWeight: 700, marginTop: 12 } }, heading),
    rows.map(row),
  );
