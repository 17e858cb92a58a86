import type { Tag } from '../layout/tags.ts';

/** Content of an element: a marked stretch of a page, both counted from 0. */
export type Marked = Readonly<{ page: number; mark: number }>;

/** An element of the structure as it is written. */
export type Element = Readonly<{
  tag: Omit<Tag, 'id' | 'parent'>;
  kids: readonly (Element | Marked)[];
  /** The box of a picture on the page: left, bottom, right, top. */
  box: readonly number[] | null;
}>;

type Growing = {
  tag: Element['tag'];
  kids: (Element | Marked)[];
  box: readonly number[] | null;
};

/** Gathers what belongs to which element while pages are drawn. */
export type Structure = Readonly<{
  /** Marks content of an element on a page; with `span`, of a new span inside it. */
  mark: (page: number, tag: number, span?: Readonly<{ lang: string | null }>) => number;
  /** An element without content. */
  place: (tag: number) => void;
  setBox: (tag: number, box: readonly number[]) => void;
  /** The elements that have content, in reading order. */
  build: () => readonly Element[];
  /** For each page, the element of each mark. */
  owners: readonly (readonly Element[])[];
}>;

/** An empty structure for a document with these tags. */
export function makeStructure(tags: readonly Tag[], pages: number): Structure {
  const elements = new Map<number, Growing>();
  const owners: Element[][] = Array.from({ length: pages }, () => []);
  const elementOf = (tag: number): Growing => {
    const known = elements.get(tag);
    if (known !== undefined) return known;
    const { id: _, parent, ...facts } = tags[tag] ?? { id: tag, parent: null, name: 'P' as const };
    const element: Growing = { tag: facts, kids: [], box: null };
    elements.set(tag, element);
    if (parent !== null) elementOf(parent);
    return element;
  };
  return {
    owners,
    mark: (page, tag, span) => {
      const parent = elementOf(tag);
      const owner = span === undefined ? parent : spanOf(span.lang);
      if (owner !== parent) parent.kids.push(owner);
      const marks = owners[page] ?? [];
      const mark = marks.push(owner) - 1;
      owner.kids.push({ page, mark });
      return mark;
    },
    place: (tag) => {
      elementOf(tag);
    },
    setBox: (tag, box) => {
      elementOf(tag).box ??= box;
    },
    build: () => {
      const roots: Element[] = [];
      // Ids ascend in reading order; an element's own content comes before the elements in it.
      for (const id of [...elements.keys()].toSorted((a, b) => a - b)) {
        const element = elementOf(id);
        const parent = tags[id]?.parent ?? null;
        (parent === null ? roots : elementOf(parent).kids).push(element);
      }
      return roots;
    },
  };
}

function spanOf(lang: string | null): Growing {
  return {
    tag: { name: 'Span', ...(lang === null ? {} : { lang }) },
    kids: [],
    box: null,
  };
}
