import type { Report } from './finding.ts';
import type { Pdf } from './pdf-json.ts';

// BCP 47, as far as its form goes.
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u;

/** Whether a text can be a language tag. */
export function isLanguage(text: string): boolean {
  return LANGUAGE.test(text);
}

/** What the document says about itself: marks, metadata, title, language, outline, version. */
export function checkDocument(pdf: Pdf, report: Report): void {
  const { catalog, trailer } = pdf;
  if (trailer['/Encrypt'] !== undefined) report('26-001', 'the file is encrypted');
  const shown = pdf.dict(catalog['/ViewerPreferences']) ?? {};
  if (pdf.value(shown['/DisplayDocTitle']) !== true) report('07-001', 'the title is not shown');
  if (pdf.name(catalog['/Version']) !== '1.7') report('version', 'the version is not 1.7');
  if (pdf.dict(catalog['/Outlines']) === null) report('outline', 'there is no outline');
  const info = pdf.dict(trailer['/Info']) ?? {};
  if (pdf.text(info['/Title']) === null) report('07-title', 'the information has no title');
  checkMarks(pdf, report);
  checkLanguage(pdf, report);
  checkMetadata(pdf, report);
}

function checkMarks(pdf: Pdf, report: Report): void {
  const marks = pdf.dict(pdf.catalog['/MarkInfo']) ?? {};
  if (pdf.value(marks['/Marked']) !== true) report('06-marked', 'MarkInfo does not say Marked');
  if (pdf.value(marks['/Suspects']) === true) report('01-007', 'MarkInfo says Suspects');
}

function checkLanguage(pdf: Pdf, report: Report): void {
  const lang = pdf.text(pdf.catalog['/Lang']);
  if (lang === null) report('11-006', 'the document has no language');
  else if (!isLanguage(lang)) report('11-007', `${lang} is no language`);
}

function checkMetadata(pdf: Pdf, report: Report): void {
  const xmp = pdf.data(pdf.catalog['/Metadata'])?.toString('utf8');
  if (xmp === undefined) {
    report('06-001', 'there is no XMP metadata');
    return;
  }
  if (!xmp.includes('<pdfuaid:part>1</pdfuaid:part>')) report('06-002', 'XMP says no PDF/UA-1');
  if (!/<dc:title>.*?<rdf:li[^>]*>[^<]+<\/rdf:li>/su.test(xmp))
    report('06-003', 'XMP has no title');
}
