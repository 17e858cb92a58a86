import type { Objects } from './container.ts';
import type { Element, Marked } from './structure.ts';
import { numbers, reference, textString } from './syntax.ts';

/**
 * Writes the structure tree (ISO 32000-1, 14.7): root, Document, every element, and the tree that
 * leads from marks back to elements. Gives the root.
 */
export function writeStructure(
  objects: Objects,
  elements: readonly Element[],
  owners: readonly (readonly Element[])[],
): number {
  const ids = new Map<Element, number>();
  const idOf = (element: Element): number => {
    const id = ids.get(element) ?? objects.reserve();
    ids.set(element, id);
    return id;
  };
  const root = objects.reserve();
  const parents = objects.reserve();
  const whole: Element = { tag: { name: 'Sect' }, kids: elements, box: null };
  objects.write(
    root,
    `<</Type/StructTreeRoot/K[${reference(idOf(whole))}]/ParentTree ${reference(parents)}` +
      `/ParentTreeNextKey ${owners.length}>>`,
  );
  const write = (element: Element, parent: number, name: string) => {
    objects.write(idOf(element), elementBody(objects, element, { parent, name, idOf }));
    for (const kid of element.kids) {
      if (!isMarked(kid)) write(kid, idOf(element), kid.tag.name);
    }
  };
  write(whole, root, 'Document');
  const rows = owners.map(
    (marks, page) => `${page}[${marks.map((element) => reference(idOf(element))).join(' ')}]`,
  );
  objects.write(parents, `<</Nums[${rows.join('\n')}]>>`);
  return root;
}

function elementBody(
  objects: Objects,
  element: Element,
  at: Readonly<{ parent: number; name: string; idOf: (element: Element) => number }>,
): string {
  const { tag, kids } = element;
  const home = kids.find(isMarked)?.page;
  const parts = kids.map((kid) => {
    if (!isMarked(kid)) return reference(at.idOf(kid));
    if (kid.page === home) return String(kid.mark);
    return `<</Type/MCR/Pg ${objects.page(kid.page)}/MCID ${kid.mark}>>`;
  });
  return [
    `<</Type/StructElem/S/${at.name}/P ${reference(at.parent)}`,
    home === undefined ? '' : `/Pg ${objects.page(home)}`,
    parts.length === 0 ? '' : `/K[${parts.join(' ')}]`,
    tag.alt === undefined ? '' : `/Alt ${textString(tag.alt)}`,
    tag.actual === undefined ? '' : `/ActualText ${textString(tag.actual)}`,
    tag.lang === undefined ? '' : `/Lang(${tag.lang})`,
    attributes(element),
    '>>',
  ].join('');
}

function attributes({ tag, box }: Element): string {
  const found = [
    ...(tag.scope === undefined ? [] : [`<</O/Table/Scope/${tag.scope}>>`]),
    ...(tag.numbering === undefined ? [] : [`<</O/List/ListNumbering/${tag.numbering}>>`]),
    ...(box === null ? [] : [`<</O/Layout/Placement/Block/BBox[${numbers(...box)}]>>`]),
  ];
  return found.length === 0 ? '' : `/A[${found.join('')}]`;
}

function isMarked(kid: Element | Marked): kid is Marked {
  return 'mark' in kid;
}
