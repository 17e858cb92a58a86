/** A library that makes the paper: where its few lines are, and whose packages they need. */
export type Maker = Readonly<{ name: string; title: string; file: string; folder: string }>;

/** All that are measured; ours first. */
export const makers: readonly Maker[] = [
  maker('ours', 'ours'),
  maker('survey-pdf', 'survey-pdf'),
  {
    name: 'survey-pdf-lean',
    title: 'survey-pdf, lean',
    file: 'survey-pdf/make-lean.js',
    folder: 'survey-pdf',
  },
  maker('pdfmake', 'pdfmake'),
  maker('react-pdf', '@react-pdf/renderer'),
  maker('pdfkit', 'pdfkit, tagged'),
  maker('pdf-lib', 'pdf-lib'),
];

function maker(name: string, title: string): Maker {
  return { name, title, file: `${name}/make.js`, folder: name };
}
