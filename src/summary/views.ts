import type { ItemId } from '../questions/index.ts';
import type { Item, Questionnaire, Setting } from '../questions/types.ts';
import { activeDomains, activeItems, activeTopics, isHard } from '../responses/active.ts';
import { NO_DETAILS, NO_DOMAIN_NOTE } from '../responses/defaults.ts';
import type { Details, OtherView, OwnResponses, Responses } from '../responses/types.ts';
import { saidSettings, SETTINGS } from './day-map.ts';
import type {
  Compared,
  Comparison,
  HowAlike,
  Look,
  PlaceLooks,
  SeenBy,
  Together,
  View,
} from './types.ts';

/** The id of the family's own view, as it is now. */
const NOW = 'now';

/** Views that were typed in from paper have an id that begins so. */
export const BY_HAND = 'by-hand-';

type Told = Readonly<{ view: View; said: OwnResponses }>;

/**
 * The family's notes beside the looks of others: the teachers' side by side, its own earlier ones as
 * then and now. Each word stays with the person who said it; nothing is counted, averaged or ranked.
 * Reads only each person's path. The same whatever the order in which the looks were opened.
 */
export function together(questionnaire: Questionnaire<ItemId>, responses: Responses): Together {
  const now: Told = { view: viewOf(NOW, responses), said: responses };
  const told = responses.others.map(toldOf).toSorted(byDate);
  const teachers = told.filter(({ view }) => view.from === 'teacher');
  const earlier = told.filter(({ view }) => view.from === 'earlier');
  return {
    sideBySide:
      teachers.length === 0 ? null : comparison(questionnaire, [now, ...teachers], seenBy, true),
    thenAndNow:
      earlier.length === 0 ? null : comparison(questionnaire, [...earlier, now], howAlike, false),
    notes:
      told.length === 0
        ? []
        : [...earlier, now, ...teachers].map(({ view, said }) => ({
            view,
            strengths: said.strengths,
            domainNotes: activeDomains(questionnaire, said).map((domain) => ({
              domain,
              ...(said.domainNotes[domain] ?? NO_DOMAIN_NOTE),
            })),
          })),
  };
}

function viewOf(id: string, { child }: OwnResponses): View {
  return { id, from: 'family', informant: child.informant, date: '', isByHand: false };
}

function toldOf({ id, from, date, said }: OtherView): Told {
  const { informant } = said.child;
  return { view: { id, from, informant, date, isByHand: id.startsWith(BY_HAND) }, said };
}

// By the day, then by id: the order in which files were opened says nothing.
function byDate(one: Told, other: Told): number {
  const key = ({ view }: Told) => `${view.date} ${view.id}`;
  if (key(one) === key(other)) return 0;
  return key(one) < key(other) ? -1 : 1;
}

function comparison<Kind>(
  questionnaire: Questionnaire<ItemId>,
  told: readonly Told[],
  kindOf: (looks: readonly Look[]) => Kind,
  isByPlace: boolean,
): Comparison<Kind> {
  const looksAt = told.map((one) => lookOf(questionnaire, one));
  const asked = questionnaire.domains
    .flatMap(({ items }) => items)
    .map((item) => ({ item, looks: looksAt.map((look) => look(item)) }))
    .filter(({ looks }) => looks.some(saysSomething));
  return {
    views: told.map(({ view }) => view),
    items: asked.map(({ item, looks }) => ({ ...named(item), looks, kind: kindOf(looks) })),
    places: isByPlace ? byPlace(asked) : [],
  };
}

function named({
  linkId,
  domain,
  isPrivate,
}: Item<ItemId>): Omit<Compared<never>, 'looks' | 'kind'> {
  return { linkId, domain, isPrivate: isPrivate === true };
}

/** What one person said about an item: nothing where it was not asked, or was set aside. */
function lookOf(
  questionnaire: Questionnaire<ItemId>,
  { view, said }: Told,
): (item: Item<ItemId>) => Look {
  const asked = new Set(activeItems(questionnaire, said).map(({ linkId }) => linkId));
  const topics = new Set(activeTopics(questionnaire, said));
  // A teacher has no topics: what stands in the details is a note beside the item.
  const hasDetails = (linkId: ItemId) => view.informant === 'teacher' || topics.has(linkId);
  return ({ linkId }) => ({
    view,
    isAsked: asked.has(linkId),
    answer: asked.has(linkId) ? (said.answers[linkId] ?? null) : null,
    details: asked.has(linkId) && hasDetails(linkId) ? (said.details[linkId] ?? null) : null,
  });
}

function saysSomething({ answer, details }: Look): boolean {
  return answer !== null || details !== null;
}

/** Who has seen it: a note without an answer is a look too. */
function seenBy(looks: readonly Look[]): SeenBy {
  const seeing = looks.filter((look) => saysSomething(look) && look.answer !== 'not-seen');
  if (seeing.length > 1) return 'several';
  return seeing.length === 1 ? 'one' : 'nobody';
}

/** Whether it was told the same way each time it was told. */
function howAlike(looks: readonly Look[]): HowAlike {
  const telling = looks.filter(saysSomething);
  const [first] = telling;
  if (first === undefined || telling.length === 1) return 'once';
  return telling.every((look) => isSame(look, first)) ? 'same' : 'changed';
}

function isSame(one: Look, other: Look): boolean {
  return one.answer === other.answer && toldIn(one.details) === toldIn(other.details);
}

function toldIn(details: Details | null): string {
  const { where, effects, better, tried, ...rest } = details ?? NO_DETAILS;
  return JSON.stringify([where, effects, better, tried, Object.entries(rest).toSorted()]);
}

type Asked = Readonly<{ item: Item<ItemId>; looks: readonly Look[] }>;

/** What somebody marked as hard, in each place of the day; what is hard nowhere is left out. */
function byPlace(asked: readonly Asked[]): readonly PlaceLooks[] {
  return SETTINGS.map((setting) => ({
    setting,
    items: asked.flatMap(({ item, looks }) => {
      const here = looks.filter((look) => placesOf(item, look).includes(setting));
      if (here.length === 0) return [];
      const isSaid = here.some((look) => saidPlaces(look).length > 0);
      return [{ ...named(item), looks, isSaid }];
    }),
  })).filter(({ items }) => items.length > 0);
}

function placesOf(item: Item<ItemId>, look: Look): readonly Setting[] {
  if (!isHard(look.answer)) return [];
  const said = saidPlaces(look);
  if (said.length > 0) return said;
  // A teacher does not see the child at home.
  return item.settings.filter((place) => look.view.from !== 'teacher' || place !== 'home');
}

function saidPlaces({ details }: Look): readonly Setting[] {
  return details === null ? [] : saidSettings({ details });
}
