/** A library that makes the paper: where its few lines and its letters are, and whose packages they need. */
export type Maker = Readonly<{
  name: string;
  title: string;
  file: string;
  letters: string;
  folder: string;
}>;

/** All that are measured; ours first. */
export const makers: readonly Maker[] = [
  { ...maker('ours', 'ours'), letters: 'ours/letters.js' },
  maker('survey-pdf', 'survey-pdf'),
  {
    name: 'survey-pdf-lean',
    title: 'survey-pdf, lean',
    file: 'survey-pdf/make-lean.js',
    letters: 'shared/letters/latin.js',
    folder: 'survey-pdf',
  },
  maker('pdfmake', 'pdfmake'),
  { ...maker('react-pdf', '@react-pdf/renderer'), letters: 'shared/letters/none.js' },
  maker('pdfkit', 'pdfkit, tagged'),
  maker('pdf-lib', 'pdf-lib'),
];

function maker(name: string, title: string): Maker {
  return {
    name,
    title,
    file: `${name}/make.js`,
    letters: 'shared/letters/whole.js',
    folder: name,
  };
}
