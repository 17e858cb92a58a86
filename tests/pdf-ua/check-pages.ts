import type { UsedFont } from './check-fonts.ts';
import { checkForms } from './check-forms.ts';
import type { Tree } from './check-tree.ts';
import { contentOps, type ContentOp, type Operand, stringsIn } from './content-ops.ts';
import type { Report } from './finding.ts';
import type { Dict, Pdf } from './pdf-json.ts';

const PAINTING = /^(?:f|F|f\*|S|s|B|B\*|b|b\*|Do|sh|BI|Tj|TJ|'|")$/u;
const SHOWING = /^(?:Tj|TJ|'|")$/u;
// How approach R of the guide marks a run from right to left.
const REVERSED = 'ReversedChars';

/** Every page: all that is painted is marked, and every mark has its element, both ways. */
export function checkPages(pdf: Pdf, tree: Tree, report: Report): Iterable<UsedFont> {
  const fonts = new Map<string, UsedFont>();
  const pages = pageRefs(pdf, pdf.catalog['/Pages']);
  for (const [index, ref] of pages.entries()) {
    const fail = (id: string, message: string) => report(id, `page ${index + 1}: ${message}`);
    checkPage(pdf, tree, { ref, fail, fonts });
  }
  for (const [key, { tag }] of tree.owners) {
    if (!pages.some((page) => key.startsWith(`${page}#`))) {
      report('mcid-page', `${tag} has content on a page that there is not (${key})`);
    }
  }
  return fonts.values();
}

type PageCheck = Readonly<{ ref: string; fail: Report; fonts: Map<string, UsedFont> }>;
type Open = Readonly<{ isArtifact: boolean; mark: number | null }>;

function checkPage(pdf: Pdf, tree: Tree, check: PageCheck): void {
  const { ref, fail } = check;
  const page = pdf.dict(ref) ?? {};
  const owners = pdf.list(tree.parents.get(Number(pdf.value(page['/StructParents']))));
  const seen = new Set<number>();
  const ops = contentOps(contentOf(pdf, page));
  checkMarks(ops, fail, (mark, args) => checkMark(tree, { ref, owners, seen }, mark, args, fail));
  gatherCodes(ops, pdf.dict((pdf.dict(page['/Resources']) ?? {})['/Font']) ?? {}, check);
  checkForms(pdf, page, ops, fail);
  for (const [mark, owner] of owners.entries()) {
    if (pdf.dict(owner) !== null && !seen.has(mark)) fail('ptree', `${mark} is not on the page`);
  }
  for (const key of tree.owners.keys()) {
    const [of, mark] = key.split('#');
    if (of === ref && !seen.has(Number(mark))) fail('mcid-missing', `${key} has no content`);
  }
  checkAnnotations(pdf, tree, page, fail);
}

function checkMarks(
  ops: readonly ContentOp[],
  fail: Report,
  onMark: (mark: number, args: ContentOp['args']) => void,
): void {
  const open: Open[] = [];
  for (const { op, args } of ops) {
    if (op === 'BDC' || op === 'BMC') {
      const opened = openedBy(args);
      checkNesting(open, opened, fail);
      if (opened.mark !== null) onMark(opened.mark, args);
      open.push(opened);
    } else if (op === 'EMC') {
      if (open.pop() === undefined) fail('emc', 'EMC without a beginning');
    } else if (PAINTING.test(op) && open.length === 0) {
      fail('01-005', `${op} outside marked content`);
    }
  }
  if (open.length > 0) fail('emc', 'marked content without an end');
}

/** Notes the codes that are shown in each font. */
function gatherCodes(ops: readonly ContentOp[], names: Dict, { fonts, fail }: PageCheck): void {
  let font: UsedFont | undefined;
  for (const { op, args } of ops) {
    if (op === 'Tf') {
      const ref = String(names[String(args[0])]);
      font = fonts.get(ref) ?? { ref, codes: new Set() };
      fonts.set(ref, font);
    } else if (SHOWING.test(op)) {
      if (font === undefined) fail('font', 'text without a font');
      for (const code of stringsIn(args).flatMap(codesIn)) font?.codes.add(code);
    }
  }
}

function codesIn(bytes: Buffer): readonly number[] {
  return Array.from({ length: bytes.length >> 1 }, (_, at) => bytes.readUInt16BE(2 * at));
}

function openedBy(args: readonly Operand[]): Open {
  const properties = args[1];
  const mark =
    typeof properties === 'object' && properties !== null && '/MCID' in properties
      ? Number(properties['/MCID'])
      : null;
  return { isArtifact: args[0] === '/Artifact', mark };
}

function checkNesting(open: readonly Open[], opened: Open, fail: Report): void {
  const inArtifact = open.some(({ isArtifact }) => isArtifact);
  const inMark = open.some(({ mark }) => mark !== null);
  if (opened.isArtifact && inMark) fail('01-003', 'an artifact inside tagged content');
  if (opened.mark !== null && inArtifact) fail('01-004', 'tagged content inside an artifact');
  if (opened.mark !== null && inMark) fail('mcid-nest', 'tagged content inside tagged content');
}

function checkMark(
  tree: Tree,
  page: Readonly<{ ref: string; owners: readonly unknown[]; seen: Set<number> }>,
  mark: number,
  args: readonly Operand[],
  fail: Report,
): void {
  if (page.seen.has(mark)) fail('mcid-dup', `${mark} stands twice`);
  page.seen.add(mark);
  const owner = tree.owners.get(`${page.ref}#${mark}`);
  if (owner === undefined) fail('mcid-tree', `${mark} is not in the structure`);
  if (page.owners[mark] !== owner?.ref) fail('ptree', `${mark} leads to another element`);
  const name = String(args[0]).slice(1);
  if (owner !== undefined && name !== owner.tag && name !== REVERSED) {
    fail('mcid-tag', `${name} belongs to ${owner.tag}`);
  }
}

function checkAnnotations(pdf: Pdf, tree: Tree, page: Dict, fail: Report): void {
  if (pdf.name(page['/Tabs']) !== 'S') fail('28-008', 'Tabs is not S');
  for (const ref of pdf.list(page['/Annots'])) {
    const annotation = pdf.dict(ref) ?? {};
    const owner = tree.annotations.get(String(ref));
    if (owner === undefined) fail('28-002', 'an annotation is not in the structure');
    else if (owner.tag !== 'Link') fail('28-011', `an annotation in ${owner.tag}`);
    if (pdf.text(annotation['/Contents']) === null) fail('28-012', 'an annotation says nothing');
    const parent = tree.parents.get(Number(pdf.value(annotation['/StructParent'])));
    if (parent !== owner?.ref) fail('28-ptree', 'an annotation leads to another element');
  }
}

function contentOf(pdf: Pdf, page: Dict): Buffer {
  const parts = pdf.list(page['/Contents']).flatMap((ref) => pdf.data(ref) ?? []);
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
}

function pageRefs(pdf: Pdf, ref: unknown): readonly string[] {
  const node = pdf.dict(ref) ?? {};
  if (pdf.name(node['/Type']) === 'Page') return [String(ref)];
  return pdf.list(node['/Kids']).flatMap((kid) => pageRefs(pdf, kid));
}
