import { assert } from '../../src/lib/assert.ts';
import type { ItemId } from '../../src/questions/index.ts';
import {
  NO_DETAILS,
  NO_DOMAIN_NOTE,
  NO_RESPONSES,
  NO_TRIED,
} from '../../src/responses/defaults.ts';
import type {
  Answer,
  Child,
  Coverage,
  Details,
  DomainNote,
  Responses,
  Sharing,
  Tried,
} from '../../src/responses/types.ts';

/** A named response set, used by every kind of test. */
export type Family = Readonly<{
  /** A sentence on who they are. */
  title: string;
  responses: Responses;
}>;

/** What a family says; what it leaves out stays as in `NO_RESPONSES`. */
export type FamilyDraft = Readonly<
  { title: string } & Partial<Omit<Responses, 'child' | 'coverage' | 'strengths' | 'sharing'>> & {
      child: Readonly<Partial<Child> & Pick<Child, 'grade'>>;
      coverage?: Readonly<Partial<Coverage>>;
      strengths?: Readonly<Partial<Responses['strengths']>>;
      sharing?: Readonly<Partial<Sharing>>;
    }
>;

/** Item ids grouped by what was said about them. */
export type Marks = Readonly<Partial<Record<Answer, readonly ItemId[]>>>;

/** Fills in what a family leaves out. */
export function family(draft: FamilyDraft): Family {
  const { title, child, coverage, strengths, sharing, ...rest } = draft;
  return {
    title,
    responses: {
      ...NO_RESPONSES,
      ...rest,
      child: { ...NO_RESPONSES.child, ...child },
      coverage: { ...NO_RESPONSES.coverage, ...coverage },
      strengths: { ...NO_RESPONSES.strengths, ...strengths },
      sharing: { ...NO_RESPONSES.sharing, ...sharing },
    },
  };
}

/** Details in which only the fields given were filled in. */
export function details(said: Readonly<Partial<Details>>): Details {
  return { ...NO_DETAILS, ...said };
}

/** A domain note in which only the fields given were filled in. */
export function domainNote(said: Readonly<Partial<DomainNote>>): DomainNote {
  return { ...NO_DOMAIN_NOTE, ...said };
}

/** A row for something tried, with what else was said about it. */
export function tried(what: string, said: Readonly<Partial<Omit<Tried, 'what'>>> = {}): Tried {
  return { ...NO_TRIED, ...said, what };
}

/**
 * Answers from item ids grouped by answer, which reads better than one line an item.
 * @throws Error if an item stands in two groups
 */
export function answers(marks: Marks): Responses['answers'] {
  const all: Partial<Record<ItemId, Answer>> = {};
  const put = (answer: Answer): void => {
    for (const linkId of marks[answer] ?? []) {
      assert(all[linkId] === undefined, `Give ${linkId} one answer only.`);
      all[linkId] = answer;
    }
  };
  put('goes-well');
  put('sometimes-hard');
  put('often-hard');
  put('not-seen');
  return all;
}

/** A note of several paragraphs, with an empty line between them. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.join('\n\n');
}
