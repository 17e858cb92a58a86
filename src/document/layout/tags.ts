/** The kinds of structure element that we use (ISO 32000-1, 14.8.4). */
export type TagName =
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Span';

/** What a tag says besides its name. */
export type TagFacts = Readonly<{
  /** BCP 47, where it is another than the document's. */
  lang?: string;
  /** What a picture shows. */
  alt?: string;
  /** The text that a drawn sign stands for. */
  actual?: string;
  scope?: 'Column' | 'Row';
  numbering?: 'None' | 'Disc' | 'Decimal';
}>;

/** An element of the structure. Ids ascend in reading order; a null parent is the document. */
export type Tag = TagFacts & Readonly<{ id: number; parent: number | null; name: TagName }>;

/** Gives out tags while a document is laid out. */
export type Tagger = Readonly<{
  tags: readonly Tag[];
  add: (name: TagName, parent: number | null, facts?: TagFacts) => number;
}>;

/** A tagger for one document: the same blocks get the same ids. */
export function makeTagger(): Tagger {
  const tags: Tag[] = [];
  return {
    tags,
    add: (name, parent, facts = {}) => {
      const id = tags.length;
      tags.push({ id, parent, name, ...facts });
      return id;
    },
  };
}
