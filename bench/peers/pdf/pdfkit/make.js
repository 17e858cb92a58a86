import { PDFDocument } from 'pdfkit';

/** Tagged, as ours is: each text a paragraph of the structure, each heading a heading. */
export async function make({ title, sections }, { regular, bold }) {
  const document = new PDFDocument({
    size: 'LETTER',
    margin: 40,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: 'en',
    info: { Title: title },
    font: null,
  });
  const chunks = [];
  const ended = new Promise((resolve) => {
    document.on('end', resolve);
  });
  document.on('data', (chunk) => chunks.push(chunk));
  document.registerFont('regular', regular);
  document.registerFont('bold', bold);
  const root = document.struct('Document');
  document.addStructure(root);
  const say = (tag, font, size, text) => {
    root.add(
      document.struct(tag, () => {
        document.font(font, size).text(text);
      }),
    );
  };
  say('H1', 'bold', 20, title);
  for (const { heading, rows } of sections) {
    say('H2', 'bold', 14, heading);
    for (const { question, answer, note } of rows) {
      say('P', 'regular', 10, question);
      say('P', 'bold', 10, answer);
      if (note !== '') say('P', 'regular', 10, note);
    }
  }
  root.end();
  document.end();
  await ended;
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
