import { DocController, SurveyPDF } from 'survey-pdf';

/**
 * Its export of the survey as it was filled in; `elementOf` makes the element of one question. A note
 * stands under its question, as a text without a title.
 */
export async function paperOf({ title, sections }, { regular, bold }, elementOf) {
  DocController.addFont('Noto', base64(regular), 'normal');
  DocController.addFont('Noto', base64(bold), 'bold');
  const data = {};
  const elementsOf = ({ question, answer, note }, name) => {
    data[name] = answer;
    const asked = { ...elementOf(question), name };
    if (note === '') return [asked];
    data[`${name}-note`] = note;
    return [asked, { type: 'text', name: `${name}-note`, titleLocation: 'hidden' }];
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
