import { assert } from '../../src/lib/assert.ts';
import type { Dict, PdfJson } from './pdf-json.ts';

/** A copy of a PDF that a test spoils. */
export type Spoilt = Readonly<{
  json: PdfJson;
  catalog: Dict;
  /** Every dictionary with these entries, streams' too. */
  all: (entries: Dict) => readonly Dict[];
  /** The first of them. */
  first: (entries: Dict) => Dict;
  /** The reference of a dictionary. */
  refOf: (dict: Dict) => string;
  /** The dictionary a reference leads to. */
  at: (ref: unknown) => Dict;
  /** Writes the stream anew that a reference leads to. */
  edit: (ref: unknown, change: (text: string) => string) => void;
}>;

/** A defect that is planted: what it is, the finding it must bring, and how it is done. */
export type Defect = readonly [what: string, id: string, plant: (pdf: Spoilt) => void];

/** Copies a PDF, to be spoilt. */
export function spoilt(original: PdfJson): Spoilt {
  const json = structuredClone(original);
  const objects = json.qpdf[1];
  const dicts = Object.entries(objects).flatMap(([key, object]): readonly [string, Dict][] => {
    const found = 'stream' in object ? object.stream.dict : object.value;
    return isDict(found) ? [[key.replace('obj:', ''), found]] : [];
  });
  const all = (entries: Dict) =>
    dicts
      .map(([, dict]) => dict)
      .filter((dict) => Object.entries(entries).every(([key, value]) => dict[key] === value));
  const first = (entries: Dict) => {
    const [found] = all(entries);
    assert(found !== undefined, `The PDF has no ${JSON.stringify(entries)}.`);
    return found;
  };
  return {
    json,
    catalog: first({ '/Type': '/Catalog' }),
    all,
    first,
    refOf: (dict) => dicts.find(([, one]) => one === dict)?.[0] ?? '',
    at: (ref) => dicts.find(([key]) => key === ref)?.[1] ?? {},
    edit: (ref, change) => {
      const object = objects[`obj:${String(ref)}`];
      assert(object !== undefined && 'stream' in object, `${String(ref)} is no stream.`);
      const text = Buffer.from(object.stream.data, 'base64').toString('latin1');
      const changed = change(text);
      assert(changed !== text, 'The defect was not planted.');
      object.stream.data = Buffer.from(changed, 'latin1').toString('base64');
    },
  };
}

function isDict(value: unknown): value is Dict {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
