import { isLanguage } from './check-document.ts';
import type { Report } from './finding.ts';
import type { Dict, Pdf } from './pdf-json.ts';

/** An element of the structure. */
export type TreeElement = Readonly<{ ref: string; dict: Dict; tag: string; parent: string }>;

/** What the pages are held against. */
export type Tree = Readonly<{
  elements: readonly TreeElement[];
  /** The element that owns "page#mark". */
  owners: ReadonlyMap<string, TreeElement>;
  /** The element that refers to an annotation. */
  annotations: ReadonlyMap<string, TreeElement>;
  /** The tree that leads from numbers back to elements. */
  parents: ReadonlyMap<number, unknown>;
}>;

const STANDARD = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
);

/** Reads the structure, and reports what is broken in how its elements hang together. */
export function readTree(pdf: Pdf, report: Report): Tree {
  const root = pdf.dict(pdf.catalog['/StructTreeRoot']);
  const elements: TreeElement[] = [];
  const owners = new Map<string, TreeElement>();
  const annotations = new Map<string, TreeElement>();
  const own = (key: string, element: TreeElement) => {
    if (owners.has(key)) report('mcid-owner', `${key} belongs to two elements`);
    owners.set(key, element);
  };
  const walk = (ref: unknown, parent: Readonly<{ ref: unknown; tag: string }>) => {
    const dict = pdf.dict(ref);
    if (dict === null) {
      report('tree', `${String(ref)} leads nowhere`);
      return;
    }
    const element = { ref: String(ref), dict, tag: pdf.name(dict['/S']), parent: parent.tag };
    elements.push(element);
    if (!STANDARD.has(element.tag)) report('02-001', `${element.tag} is no standard type`);
    if (dict['/P'] !== parent.ref)
      report('tree-P', `${element.tag} ${element.ref} has another parent`);
    const lang = pdf.text(dict['/Lang']);
    if (lang !== null && !isLanguage(lang)) report('11-007', `${lang} is no language`);
    for (const kid of pdf.list(dict['/K'])) {
      const found = pdf.value(kid);
      const inner = pdf.dict(kid) ?? {};
      if (typeof found === 'number') own(`${String(dict['/Pg'])}#${found}`, element);
      else if (pdf.name(inner['/Type']) === 'MCR') {
        own(`${String(inner['/Pg'])}#${String(inner['/MCID'])}`, element);
      } else if (pdf.name(inner['/Type']) === 'OBJR') {
        annotations.set(String(inner['/Obj']), element);
      } else walk(kid, { ref, tag: element.tag });
    }
  };
  if (root === null) report('01-tree', 'there is no structure');
  const tops = pdf.list(root?.['/K']);
  for (const top of tops) walk(top, { ref: pdf.catalog['/StructTreeRoot'], tag: 'Root' });
  const isDocument = tops.length === 1 && elements[0]?.tag === 'Document';
  if (!isDocument) report('tree-root', 'the root is not one Document');
  const parents = readParents(pdf, root?.['/ParentTree']);
  const next = Number(pdf.value(root?.['/ParentTreeNextKey']));
  if (![...parents.keys()].every((key) => key < next)) report('tree-next', 'ParentTreeNextKey');
  return { elements, owners, annotations, parents };
}

function readParents(pdf: Pdf, node: unknown): ReadonlyMap<number, unknown> {
  const dict = pdf.dict(node) ?? {};
  const numbers = pdf.list(dict['/Nums']);
  return new Map([
    ...numbers.flatMap((key, index) =>
      index % 2 === 0 ? [[Number(key), numbers[index + 1]] as const] : [],
    ),
    ...pdf.list(dict['/Kids']).flatMap((kid) => [...readParents(pdf, kid)]),
  ]);
}
