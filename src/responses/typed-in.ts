import type { Details, Responses } from './types.ts';

/**
 * The responses with the language that each text was typed in: a text that has changed is in the
 * language of now, all others keep what is known of them. `locale` is `null` where nothing tells.
 */
export function withTypedIn(before: Responses, after: Responses, locale: string | null): Responses {
  const isSame =
    before.strengths === after.strengths &&
    before.domainNotes === after.domainNotes &&
    before.details === after.details;
  if (isSame || locale === null) return after;
  const old = typedByPath(before);
  const typedIn: Record<string, string> = {};
  for (const [path, text] of typedByPath(after)) {
    if (text.trim() === '') continue;
    const from = old.get(path) === text ? path : movedFrom(old, path, text);
    const known = from === undefined ? locale : before.typedIn[from];
    if (known !== undefined) typedIn[path] = known;
  }
  return { ...after, typedIn };
}

/** Every text a parent can type about the child, by its path. */
function typedByPath({ strengths, domainNotes, details }: Responses): ReadonlyMap<string, string> {
  const notes = Object.entries(domainNotes).flatMap(([domain, { helps, childSays }]) => [
    [`domainNotes/${domain}/helps`, helps] as const,
    [`domainNotes/${domain}/childSays`, childSays] as const,
  ]);
  const said = Object.entries(details).flatMap(([linkId, one]) => detailTexts(linkId, one));
  return new Map([
    ['strengths/own', strengths.own],
    ['strengths/hopes', strengths.hopes],
    ...notes,
    ...said,
  ]);
}

function detailTexts(
  linkId: string,
  { effectNote, betterNote, tried, example, hope }: Details,
): readonly (readonly [path: string, text: string])[] {
  const path = `details/${linkId}`;
  return [
    [`${path}/effectNote`, effectNote],
    [`${path}/betterNote`, betterNote],
    ...tried.map(({ what }, index) => [`${path}/tried/${index}`, what] as const),
    [`${path}/example`, example],
    [`${path}/hope`, hope],
  ];
}

/** Where a row of things tried stood before a row above it was taken away. */
function movedFrom(
  old: ReadonlyMap<string, string>,
  path: string,
  text: string,
): string | undefined {
  const rows = /^.*\/tried\//u.exec(path)?.[0];
  if (rows === undefined) return undefined;
  return [...old].find(([was, before]) => was.startsWith(rows) && before === text)?.[0];
}
