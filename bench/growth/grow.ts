import type { Item, Questionnaire } from '../../src/questions/types.ts';

/** Of the items of this band on the full path as many are asked as the address says. */
const BAND = '3-5';

/** Stands between the id of an item and the number of its copy. */
const COPY = '--';

/** How many questions the address asks for (`?items=450`); 0: as they are. */
const wanted = Number(new URLSearchParams(globalThis.location?.search).get('items') ?? '0');

/** The questionnaire, its questions repeated until a third grader is asked so many on the full path. */
export function grown(questionnaire: Questionnaire, count = wanted): Questionnaire {
  const asked = questionnaire.domains
    .flatMap(({ items }) => items)
    .filter(({ core, bands }) => core && bands.includes(BAND));
  const more = Math.max(0, count - asked.length);
  const timesOf = (item: Item) => {
    const place = asked.indexOf(item);
    return place < 0 ? 0 : Math.ceil(Math.max(0, more - place) / asked.length);
  };
  return {
    ...questionnaire,
    domains: questionnaire.domains.map((domain) => ({
      ...domain,
      items: [...domain.items, ...copiesOf(domain.items, timesOf)],
    })),
  };
}

/** Round after round, so that no question is followed by itself. */
function copiesOf(items: readonly Item[], timesOf: (item: Item) => number): readonly Item[] {
  const rounds = Math.max(...items.map(timesOf));
  return Array.from({ length: rounds }, (_, round) =>
    items
      .filter((item) => timesOf(item) > round)
      .map((item) => ({ ...item, linkId: `${item.linkId}${COPY}${round + 1}` })),
  ).flat();
}

/** The words of all questions; those of a copy are those of its item. */
export function withWords<Words>(
  words: Readonly<Record<string, Words>>,
  { domains }: Questionnaire,
): Readonly<Record<string, Words | undefined>> {
  const ids = domains.flatMap(({ items }) => items.map(({ linkId }) => linkId));
  return Object.fromEntries(ids.map((id) => [id, words[id.split(COPY)[0] ?? '']]));
}
