import { jsPDF } from 'jspdf';
import { assert } from '../../lib/assert.ts';
import type { Steps } from '../../lib/slices.ts';
import { reference } from './syntax.ts';

/** Writes objects into a PDF. An id can be reserved first and written later. */
export type Objects = Readonly<{
  reserve: () => number;
  write: (id: number, body: string) => void;
  /**
   * Writes a stream that is packed already (zlib, a character for each byte); `entries` stand in its
   * dictionary besides.
   */
  stream: (packed: string, entries?: string) => number;
  /** A reference to a page, counted from 0. */
  page: (index: number) => string;
}>;

/** What a PDF is made of. jsPDF numbers the objects, and writes pages, table and trailer. */
export type Parts = Readonly<{
  width: number;
  height: number;
  created: Date;
  /** The content of each page, as operators. */
  pages: readonly string[];
  /** Fonts by the name they have in the content; each writes itself and gives its object. */
  fonts: ReadonlyMap<string, (objects: Objects) => number>;
  /** Forms by the name they have in the content; each writes itself and gives its object. */
  forms: ReadonlyMap<string, (objects: Objects) => number>;
  /** Entries in the dictionary of a page, counted from 0. */
  pageEntries: (index: number) => string;
  /** Writes all other objects; gives the entries of the catalog. */
  others: (objects: Objects) => string;
}>;

/** The parts of jsPDF 4.2.1 that its types leave out. A test holds it to them. */
export type Internals = Readonly<{
  write: (...lines: readonly string[]) => void;
  newObjectDeferred: () => number;
  newObjectDeferredBegin: (id: number, isWriting: boolean) => void;
  getPageInfo: (page: number) => { objId: number };
  pages: string[][];
  events: { subscribe: (topic: string, handle: (payload: unknown) => void) => void };
}>;

type FontTable = Record<string, unknown>;

/** The private table of fonts that a document of jsPDF has, as its "addFonts" event shows it. */
const tables = new WeakMap<object, FontTable>();

// Every new document shows its table.
jsPDF.API.events.push(['addFonts', remember]);

/**
 * Builds a PDF with jsPDF as it is (docs/decisions/009); each character is a byte.
 * @throws Error what a part throws: jsPDF itself would swallow it, and write a broken file
 */
export function* buildPdf(parts: Parts): Steps<string> {
  const doc = new jsPDF({
    unit: 'pt',
    format: [parts.width, parts.height],
    // What it writes at once stays short: `pack` compresses the pages, one by one.
    compress: false,
    // With `true` jsPDF leaves out every font that its own `text()` has not used.
    putOnlyUsedFonts: false,
  });
  doc.setCreationDate(parts.created);
  const faults = connect(doc, parts);
  yield;
  const file = doc.output();
  if (faults.length > 0) throw faults[0];
  assert(typeof file === 'string', 'jsPDF could not build the document.');
  return file;
}

function remember(this: { internal: object }, payload: unknown): void {
  if (isRecord(payload) && isRecord(payload['fonts'])) tables.set(this.internal, payload['fonts']);
}

function connect(doc: jsPDF, parts: Parts): readonly unknown[] {
  const internal = internalsOf(doc);
  const objects = objectsOf(internal);
  const faults: unknown[] = [];
  const on = (topic: string, handle: (payload: unknown) => void) =>
    internal.events.subscribe(topic, (payload) => {
      try {
        handle(payload);
      } catch (error) {
        faults.push(error);
      }
    });
  for (const [index, content] of parts.pages.entries()) {
    if (index > 0) doc.addPage([parts.width, parts.height]);
    // In place of what jsPDF writes at the head of a page: a line width and a colour.
    internal.pages[index + 1]?.splice(0, Infinity, content);
  }
  let catalog = '';
  on('buildDocument', () => setFonts(doc, parts.fonts));
  on('putFont', (payload) => putFont(payload, parts.fonts, objects));
  on('putPage', (payload) => {
    assert(isRecord(payload), 'jsPDF did not say which page it puts.');
    internal.write(parts.pageEntries(Number(payload['pageNumber']) - 1));
  });
  const forms: string[] = [];
  on('putResources', () => {
    for (const [name, write] of parts.forms) forms.push(`/${name} ${reference(write(objects))}`);
  });
  on('putXobjectDict', () => internal.write(...forms));
  on('postPutResources', () => {
    catalog = parts.others(objects);
  });
  on('putCatalog', () => internal.write(catalog));
  return faults;
}

/** Our fonts in place of the 14 that jsPDF knows, which cannot be embedded. */
function setFonts(doc: jsPDF, fonts: Parts['fonts']): void {
  const table = tables.get(doc.internal);
  assert(table !== undefined, 'jsPDF did not show its table of fonts.');
  for (const name of Object.keys(table)) delete table[name];
  for (const id of fonts.keys()) table[id] = { id, postScriptName: id, isAlreadyPutted: true };
}

function putFont(payload: unknown, fonts: Parts['fonts'], objects: Objects): void {
  assert(isRecord(payload) && isRecord(payload['font']), 'jsPDF did not say which font it puts.');
  const write = fonts.get(String(payload['font']['id']));
  assert(write !== undefined, 'jsPDF puts a font that is not ours.');
  payload['font']['objectNumber'] = write(objects);
}

function objectsOf(internal: Internals): Objects {
  const write = (id: number, body: string) => {
    internal.newObjectDeferredBegin(id, true);
    internal.write(body);
    internal.write('endobj');
  };
  return {
    reserve: internal.newObjectDeferred,
    write,
    stream: (packed, entries = '') => {
      const id = internal.newObjectDeferred();
      const head = `<<${entries}/Length ${packed.length}/Filter/FlateDecode>>`;
      write(id, `${head}\nstream\n${packed}\nendstream`);
      return id;
    },
    page: (index) => reference(internal.getPageInfo(index + 1).objId),
  };
}

/**
 * The inside of a document of jsPDF.
 * @throws Error if it is not as in 4.2.1
 */
export function internalsOf(doc: jsPDF): Internals {
  const { internal }: { internal: unknown } = doc;
  assert(hasInternals(internal), 'This jsPDF is made otherwise than 4.2.1 inside.');
  return internal;
}

function hasInternals(value: unknown): value is Internals {
  const names = ['write', 'newObjectDeferred', 'newObjectDeferredBegin', 'getPageInfo'];
  return (
    isRecord(value) &&
    names.every((name) => typeof value[name] === 'function') &&
    Array.isArray(value['pages']) &&
    isRecord(value['events']) &&
    typeof value['events']['subscribe'] === 'function'
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
