import type { Words } from '../../content/words.ts';
import { z } from '../../lib/zod.ts';
import type { Details, Tried } from '../../responses/types.ts';
import { textOf } from '../form/schemas.ts';

/** Something tried, as the form holds it: an empty choice is not said. */
type TriedForm = {
  what: string;
  where: NonNullable<Tried['where']> | '';
  howLong: NonNullable<Tried['howLong']> | '';
  helped: NonNullable<Tried['helped']> | '';
};

/** The details of a topic, as the form holds them. */
export type DetailsForm = {
  where: Details['where'][number][];
  effects: Details['effects'][number][];
  effectNote: string;
  since: NonNullable<Details['since']> | null;
  better: Details['better'][number][];
  betterNote: string;
  tried: TriedForm[];
  example: string;
  hope: string;
};

/** A new, empty row for something tried. */
export const NEW_TRIED: TriedForm = { what: '', where: '', howLong: '', helped: '' };

/** What is checked when the parent goes on: only that no text is too long for its place. */
export function detailsSchema(words: Words) {
  return z.object({
    where: z.array(z.custom<Details['where'][number]>()),
    effects: z.array(z.custom<Details['effects'][number]>()),
    effectNote: textOf(words, 'short'),
    since: z.custom<DetailsForm['since']>(),
    better: z.array(z.custom<Details['better'][number]>()),
    betterNote: textOf(words, 'short'),
    tried: z.array(
      z.object({
        what: textOf(words, 'short'),
        where: z.custom<TriedForm['where']>(),
        howLong: z.custom<TriedForm['howLong']>(),
        helped: z.custom<TriedForm['helped']>(),
      }),
    ),
    example: textOf(words, 'example'),
    hope: textOf(words, 'hope'),
  });
}

/** Details as the form holds them; always with a row to write what was tried. */
export function toForm({ healthTick: _kept, ...details }: Details): DetailsForm {
  const tried = details.tried.map((row): TriedForm => ({
    what: row.what,
    where: row.where ?? '',
    howLong: row.howLong ?? '',
    helped: row.helped ?? '',
  }));
  return {
    ...details,
    where: [...details.where],
    effects: [...details.effects],
    better: [...details.better],
    tried: tried.length === 0 ? [{ ...NEW_TRIED }] : tried,
  };
}

/** The form as details. Rows in which nothing was said are left out. */
export function fromForm(form: DetailsForm, healthTick: boolean): Details {
  const tried = form.tried.map(({ what, where, howLong, helped }): Tried => ({
    what,
    where: where === '' ? null : where,
    howLong: howLong === '' ? null : howLong,
    helped: helped === '' ? null : helped,
  }));
  return { ...form, healthTick, tried: tried.filter(isSaid) };
}

function isSaid({ what, where, howLong, helped }: Tried): boolean {
  return what.trim() !== '' || where !== null || howLong !== null || helped !== null;
}
