import { checkDocument } from './check-document.ts';
import { checkElements } from './check-elements.ts';
import { checkFonts } from './check-fonts.ts';
import { checkPages } from './check-pages.ts';
import { readTree } from './check-tree.ts';
import type { Finding } from './finding.ts';
import { openPdf, type PdfJson } from './pdf-json.ts';

/**
 * Holds a PDF against the conditions of PDF/UA-1 (ISO 14289-1) that a machine can check, after the
 * Matterhorn Protocol 1.1. Empty where nothing is wrong. No proof that a person can use it.
 */
export function checkPdf(json: PdfJson): readonly Finding[] {
  const findings: Finding[] = [];
  const report = (id: string, message: string) => {
    findings.push({ id, message });
  };
  const pdf = openPdf(json);
  checkDocument(pdf, report);
  const tree = readTree(pdf, report);
  checkElements(pdf, tree.elements, report);
  checkFonts(pdf, checkPages(pdf, tree, report), report);
  return findings;
}
