import { DocController, SurveyPDF } from 'survey-pdf';

/** As little as it can: Latin letters alone, and each answer as a text instead of a choice. */
export async function make({ title, sections }, letters) {
  const { regular, bold } = await letters('-latin');
  DocController.addFont('Noto', base64(regular), 'normal');
  DocController.addFont('Noto', base64(bold), 'bold');
  const data = {};
  const elementsOf = ({ question, answer, note }, name) => {
    data[name] = answer;
    if (note === '') return [{ type: 'text', name, title: question }];
    data[`${name}-note`] = note;
    return [
      { type: 'text', name, title: question },
      { type: 'text', name: `${name}-note`, titleLocation: 'hidden' },
    ];
  };
  const pages = sections.map(({ heading, rows }, section) => ({
    name: `page-${section}`,
    title: heading,
    elements: rows.flatMap((row, index) => elementsOf(row, `q-${section}-${index}`)),
  }));
  const survey = new SurveyPDF(
    { title, pages, showQuestionNumbers: false },
    { format: 'letter', fontName: 'Noto', fontSize: 10, compress: true },
  );
  survey.data = data;
  survey.readOnly = true;
  const blob = await survey.raw('blob');
  return new Uint8Array(await blob.arrayBuffer());
}

const base64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
