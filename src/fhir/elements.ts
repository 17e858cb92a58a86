import { z } from '../lib/zod.ts';
import { CODE_SYSTEM, FAMILY_OBSERVATION, TRANSLATION } from './systems.ts';

// A FHIR string (hl7.org/fhir/R4/datatypes.html#string): not empty, no white space around it, no
// control characters but tab and line ends, no half letters, less than a megabyte.
const MAX_LENGTH = 1_000_000;
const CONTROLS = /[^\P{Cc}\t\n\r]/u;

/** A text that is there. */
export const string = z.string().check(
  z.minLength(1),
  z.maxLength(MAX_LENGTH),
  z.refine((text) => text.trim() === text, 'white space around the text'),
  z.refine((text) => !CONTROLS.test(text), 'a control character'),
  z.refine((text) => !/\p{Cs}/u.test(text), 'half a letter'),
);

/** A code, an id of a question, or a version: no spaces. */
export const token = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9./-]*$/));

/** A language tag ("es-US"). */
export const language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/));

/** A name that is the same for ever. */
export const uuid = z
  .string()
  .check(z.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));

const translation = z.strictObject({
  url: z.literal(TRANSLATION),
  extension: z.tuple([
    z.strictObject({ url: z.literal('lang'), valueCode: language }),
    z.strictObject({ url: z.literal('content'), valueString: string }),
  ]),
});

/** A text in the other languages; stands beside it under `_` and its name. */
export const translations = z.strictObject({
  extension: z.array(translation).check(z.minLength(1)),
});

/** One of our codes with its text. */
export const coding = z.strictObject({
  system: z.literal(CODE_SYSTEM),
  code: token,
  display: string,
});

/** One of our codes with its text in every language. */
export const translatedCoding = z.extend(coding, { _display: translations });

/** What the response is: said by a family, checked by nobody. */
export const label = z.strictObject({
  tag: z.tuple([z.extend(coding, { code: z.literal(FAMILY_OBSERVATION) })]),
});

/** A text in other languages. */
export type Translations = z.infer<typeof translations>;

/** A code with its text. */
export type Coding = z.infer<typeof coding>;
