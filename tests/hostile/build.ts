import { checksumOf } from '../../src/storage/checksum.ts';
import { SCHEMA } from '../../src/storage/content.ts';
import { contentOf } from '../../src/storage/draft.ts';
import type { FileLike } from '../../src/storage/save-file/types.ts';
import { draftOf } from '../storage/drafts.ts';

/** Anything JSON can say, with its parts open to change. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** A JSON object. */
export type JsonObject = { [name: string]: Json };

/** A file made of text or bytes. */
export function fileOf(content: string | Uint8Array<ArrayBuffer>): FileLike {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { size: bytes.byteLength, arrayBuffer: async () => bytes.buffer };
}

/** A page around JSON text, as the writer makes it. */
export function pageAround(json: string): string {
  return `<!doctype html>\n<html lang="en"><body><h1>Notes</h1>\n<script type="application/json" id="backpack-notes-data">${json}</script>\n</body></html>\n`;
}

/** The content of Maya's draft as loose JSON. */
export function mayaContent(): JsonObject {
  return JSON.parse(JSON.stringify(contentOf(draftOf('maya'))));
}

/** A save file of Maya with other data in it; the checksum is right for what is in it. */
export function sealed(draft: Json, v: Json = SCHEMA): string {
  return JSON.stringify({
    format: 'backpack-notes',
    v,
    checksum: checksumOf({ v, draft }),
    draft,
  });
}

/** Maya's content with one part put in another's place; `path` is dotted. */
export function withPart(path: string, part: Json): JsonObject {
  const content = mayaContent();
  const names = path.split('.');
  const last = names.pop() ?? '';
  let place: Json = content;
  for (const name of names) place = partOf(place, name);
  if (typeof place === 'object' && place !== null) Object.assign(place, { [last]: part });
  return content;
}

function partOf(place: Json, name: string): Json {
  if (Array.isArray(place)) return place[Number(name)] ?? null;
  return typeof place === 'object' && place !== null ? (place[name] ?? null) : null;
}

/** Text with a name in it that a parser of JSON takes as an own key, which an object literal does not. */
export function withRawName(path: string, name: string): string {
  const content = withPart(`${path === '' ? '' : `${path}.`}PLACEHOLDER`, { polluted: true });
  return sealed(content).replace('"PLACEHOLDER"', JSON.stringify(name));
}
