import { contentOps, type ContentOp } from './content-ops.ts';
import type { Report } from './finding.ts';
import type { Dict, Pdf } from './pdf-json.ts';

// Tags, and text to be read: of what is drawn many times nobody could say where it belongs.
const READ = /^(?:BDC|BMC|Tj|TJ|'|")$/u;

/** Every form that a page draws is there, and holds nothing to read of its own. */
export function checkForms(pdf: Pdf, page: Dict, ops: readonly ContentOp[], fail: Report): void {
  const forms = pdf.dict((pdf.dict(page['/Resources']) ?? {})['/XObject']) ?? {};
  const drawn = new Set(ops.flatMap(({ op, args }) => (op === 'Do' ? [String(args[0])] : [])));
  for (const name of drawn) {
    const content = pdf.data(forms[name]);
    if (content === null) fail('form', `${name} is drawn but not there`);
    else if (contentOps(content).some(({ op }) => READ.test(op))) {
      fail('form-tags', `${name} holds something to read`);
    }
  }
}
