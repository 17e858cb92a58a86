import pdfMake from 'pdfmake/build/pdfmake.js';

/** One table a section, the answers in its second column. */
export async function make({ title, sections }, { regular, bold }) {
  const definition = {
    info: { title },
    lang: 'en',
    defaultStyle: { font: 'Noto', fontSize: 10 },
    content: [
      { text: title, fontSize: 20, bold: true },
      ...sections.flatMap(({ heading, rows }) => [
        { text: heading, fontSize: 14, bold: true, margin: [0, 12, 0, 4] },
        {
          table: {
            headerRows: 1,
            widths: ['60%', '40%'],
            body: [
              [
                { text: 'Question', bold: true },
                { text: 'Answer', bold: true },
              ],
              ...rows.map(({ question, answer, note }) => [
                question,
                note === '' ? answer : `${answer}\n${note}`,
              ]),
            ],
          },
        },
      ]),
    ],
    footer: (page, pages) => ({ text: `Page ${page} of ${pages}`, fontSize: 8, margin: [40, 0] }),
  };
  pdfMake.addVirtualFileSystem({
    'regular.ttf': { data: base64(regular), encoding: 'base64' },
    'bold.ttf': { data: base64(bold), encoding: 'base64' },
  });
  pdfMake.addFonts({ Noto: { normal: 'regular.ttf', bold: 'bold.ttf' } });
  return new Uint8Array(await pdfMake.createPdf(definition).getBuffer());
}

const base64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
