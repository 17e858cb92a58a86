import { zlibSync } from 'fflate';
import type { Steps } from '../../lib/slices.ts';
import { fileId } from './file-id.ts';
import { type FileObject, readFileObjects } from './pack-objects.ts';
import { bytesOf, textString } from './syntax.ts';

// So many objects share one stream: more pack better, fewer are found sooner.
const SHARED = 200;
// Field widths in the cross-reference stream: kind, place, index (ISO 32000-1, 7.5.8).
const PLACE_WIDTH = 4;
const ROW = PLACE_WIDTH + 2;
const HEADER = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';

type Row = readonly [kind: number, place: number, index: number];

/** What the file says about itself for readers that know no XMP. */
export type Info = Readonly<{ title: string; created: Date }>;

/**
 * Writes jsPDF's file anew as PDF 1.7 with small objects packed together, which halves it, and with
 * our own information and id: jsPDF's strings spoil some letters, its date tells the time zone, and its
 * id is another each time.
 */
export function* pack(file: string, facts: Info): Steps<Uint8Array<ArrayBuffer>> {
  const { objects, size, root, info } = readFileObjects(file);
  const chunks: Uint8Array[] = [];
  const checksums: Uint8Array[] = [];
  const rows: Row[] = [[0, 0, 255]];
  let length = 0;
  const put = (bytes: Uint8Array) => {
    chunks.push(bytes);
    length += bytes.length;
  };
  const putStream = (number: number, { head, packed }: Stream) => {
    rows[number] = [1, length, 0];
    put(bytesOf(`${number} 0 obj\n${head}`));
    put(packed);
    // What is packed by zlib ends in its checksum (RFC 1950).
    checksums.push(packed.subarray(-4));
    put(bytesOf(`${STREAM_END}\nendobj\n`));
  };
  yield;
  put(bytesOf(HEADER));
  for (const object of objects.filter(({ isStream }) => isStream)) {
    putStream(object.id, contentStream(object.body.replaceAll(LINE_ENDS, '')));
    yield;
  }
  const small = objects
    .filter(({ isStream }) => !isStream)
    .map((object) => ({
      id: object.id,
      text: object.id === info ? information(facts) : tidied(object),
    }));
  let next = size;
  for (let at = 0; at < small.length; at += SHARED) {
    const part = small.slice(at, at + SHARED);
    for (const [index, object] of part.entries()) rows[object.id] = [2, next, index];
    putStream(next, sharedStream(part));
    next += 1;
    yield;
  }
  const id = fileId(checksums);
  const start = length;
  rows[next] = [1, start, 0];
  const table = zlibSync(writeRows(rows, next + 1), { level: 9 });
  const entries = `/Size ${next + 1}/W[1 ${PLACE_WIDTH} 1]/Root ${root} 0 R/Info ${info} 0 R/ID[<${id}><${id}>]`;
  putStream(next, stream(`/Type/XRef${entries}`, table));
  put(bytesOf(`startxref\n${start}\n%%EOF\n`));
  return joined(chunks, length);
}

const LINE_ENDS = /^\n+|\n+$/gu;
const PLAIN_HEAD = /^<<\n\/Length \d+\n>>\nstream\n/u;
const STREAM_BEGIN = '\nstream\n';
const STREAM_END = '\nendstream';

/** A stream: its dictionary, and what it holds as it stands in the file. */
type Stream = Readonly<{ head: string; packed: Uint8Array }>;

/** The content of a page, which jsPDF wrote as it is, compressed; other streams as they are. */
function contentStream(body: string): Stream {
  const plain = PLAIN_HEAD.exec(body)?.[0];
  if (plain === undefined) {
    const from = body.indexOf(STREAM_BEGIN) + STREAM_BEGIN.length;
    return { head: body.slice(0, from), packed: bytesOf(body.slice(from, -STREAM_END.length)) };
  }
  const packed = zlibSync(bytesOf(body.slice(plain.length, -STREAM_END.length)));
  const head = `<<\n/Length ${packed.length}\n/Filter /FlateDecode\n>>\nstream\n`;
  return { head, packed };
}

function sharedStream(part: readonly Readonly<{ id: number; text: string }>[]): Stream {
  let at = 0;
  const heads = part.map(({ id, text }) => {
    const head = `${id} ${at}`;
    at += text.length + 1;
    return head;
  });
  const head = `${heads.join(' ')}\n`;
  const packed = zlibSync(bytesOf(head + part.map(({ text }) => `${text}\n`).join('')), {
    level: 9,
  });
  return stream(`/Type/ObjStm/N ${part.length}/First ${head.length}`, packed);
}

function stream(entries: string, packed: Uint8Array): Stream {
  return {
    head: `<<${entries}/Length ${packed.length}/Filter/FlateDecode>>${STREAM_BEGIN}`,
    packed,
  };
}

/** Numbers like "612.", which jsPDF writes, are allowed but upset strict readers. */
function tidied({ body }: FileObject): string {
  const text = body.trim().replaceAll(/\n+/gu, '\n');
  return text.replaceAll(/(\d)\.(?=[\s\]])/gu, '$1');
}

/** The information dictionary; dates as ISO 32000-1, 7.9.4 has them. */
function information({ title, created }: Info): string {
  const date = created.toISOString().replaceAll(/\.\d+Z|\D/gu, '');
  return `<</Title ${textString(title)}/Producer(jsPDF)/CreationDate(D:${date}Z)>>`;
}

function writeRows(rows: readonly Row[], count: number): Uint8Array {
  const bytes = new Uint8Array(count * ROW);
  const view = new DataView(bytes.buffer);
  for (let id = 0; id < count; id += 1) {
    const [kind, place, index] = rows[id] ?? [0, 0, 0];
    view.setUint8(id * ROW, kind);
    view.setUint32(id * ROW + 1, place);
    view.setUint8(id * ROW + ROW - 1, index);
  }
  return bytes;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    file.set(chunk, at);
    at += chunk.length;
  }
  return file;
}
