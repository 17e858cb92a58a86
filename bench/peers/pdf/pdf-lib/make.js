import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, PageSizes } from 'pdf-lib';

const [WIDTH, HEIGHT] = PageSizes.Letter;
const MARGIN = 40;

/** It draws lines at places: breaking lines and pages is done here. */
export async function make({ title, sections }, { regular, bold }) {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage('en');
  const fonts = {
    regular: await document.embedFont(regular, { subset: true }),
    bold: await document.embedFont(bold, { subset: true }),
  };
  let page = document.addPage(PageSizes.Letter);
  let y = HEIGHT - MARGIN;
  const say = (name, size, text) => {
    for (const line of linesOf(fonts[name], size, text)) {
      if (y < MARGIN + size) {
        page = document.addPage(PageSizes.Letter);
        y = HEIGHT - MARGIN;
      }
      y -= size * 1.35;
      page.drawText(line, { x: MARGIN, y, size, font: fonts[name] });
    }
  };
  say('bold', 20, title);
  for (const { heading, rows } of sections) {
    say('bold', 14, heading);
    for (const { question, answer, note } of rows) {
      say('regular', 10, question);
      say('bold', 10, answer);
      if (note !== '') say('regular', 10, note);
    }
  }
  return document.save();
}

function linesOf(font, size, text) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (font.widthOfTextAtSize(longer, size) > WIDTH - 2 * MARGIN) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
