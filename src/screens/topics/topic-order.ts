/** The list with one entry ticked on (at the end) or off. */
export function ticked<Id extends string>(
  chosen: readonly Id[],
  id: Id,
  isOn: boolean,
): readonly Id[] {
  const others = chosen.filter((other) => other !== id);
  return isOn ? [...others, id] : others;
}

/** The list with one entry moved by one place; the ends of the list hold. */
export function moved<Id extends string>(chosen: readonly Id[], id: Id, by: 1 | -1): readonly Id[] {
  const from = chosen.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= chosen.length) return chosen;
  return chosen.toSpliced(from, 1).toSpliced(to, 0, id);
}
