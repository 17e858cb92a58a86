import { z } from '../lib/zod.ts';
import {
  coding,
  label,
  language,
  string,
  token,
  translatedCoding,
  type Translations,
  translations,
  uuid,
} from './elements.ts';

// The part of FHIR R4 that we write, and nothing else (hl7.org/fhir/R4/questionnaire.html,
// .../questionnaireresponse.html). What is not named here is a fault: scores, other people's codes,
// identifiers.

const asked = { linkId: token, text: string, _text: translations };

const choice = z.strictObject({
  ...asked,
  type: z.literal('choice'),
  repeats: z.optional(z.literal(true)),
  answerOption: z.array(z.strictObject({ valueCoding: translatedCoding })).check(z.minLength(1)),
});

const text = z.strictObject({ ...asked, type: z.literal('text') });

const group = z.strictObject({
  ...asked,
  type: z.literal('group'),
  repeats: z.optional(z.literal(true)),
  get item(): z.ZodMiniType<Question[]> {
    return z.array(question).check(z.minLength(1));
  },
});

const question: z.ZodMiniType<Question> = z.discriminatedUnion('type', [group, choice, text]);

const questionnaire = z.strictObject({
  resourceType: z.literal('Questionnaire'),
  language,
  url: uuid,
  version: token,
  name: z.string().check(z.regex(/^[A-Z][A-Za-z0-9_]{0,254}$/)),
  title: string,
  _title: translations,
  status: z.literal('active'),
  subjectType: z.tuple([z.literal('Patient')]),
  description: string,
  _description: translations,
  item: z.array(question).check(z.minLength(1)),
});

const answer = z
  .strictObject({ valueCoding: z.optional(coding), valueString: z.optional(string) })
  .check(z.refine((values) => Object.keys(values).length === 1, 'not exactly one value'));

const said: z.ZodMiniType<Said> = z
  .strictObject({
    linkId: token,
    text: string,
    answer: z.optional(z.array(answer).check(z.minLength(1))),
    // Later, since a check looks at the whole shape at once.
    item: z.optional(z.lazy(() => z.array(said).check(z.minLength(1)))),
  })
  .check(
    z.refine(
      (item) => (item.answer === undefined) !== (item.item === undefined),
      'neither answers nor questions, or both',
    ),
  );

// Nothing but a name in words, and that only where the family ticked so: no identifier, no address.
const child = z.strictObject({ type: z.literal('Patient'), display: string });

const source = z.strictObject({
  resourceType: z.literal('RelatedPerson'),
  id: z.literal('source'),
  patient: child,
  relationship: z.tuple([z.strictObject({ coding: z.tuple([coding]), text: string })]),
});

const response = z.strictObject({
  resourceType: z.literal('QuestionnaireResponse'),
  meta: label,
  language,
  text: z.strictObject({ status: z.literal('generated'), div: string }),
  contained: z.tuple([source]),
  questionnaire: string,
  status: z.enum(['completed', 'in-progress']),
  subject: z.optional(child),
  authored: z.iso.date(),
  source: z.strictObject({ reference: z.literal('#source') }),
  item: z.array(said).check(z.minLength(1)),
});

/** The whole file: the questions, and what was said to them. */
export const bundleSchema = z.strictObject({
  resourceType: z.literal('Bundle'),
  meta: label,
  language,
  type: z.literal('collection'),
  entry: z.tuple([
    z.strictObject({ fullUrl: uuid, resource: questionnaire }),
    z.strictObject({ fullUrl: uuid, resource: response }),
  ]),
});

/** The whole file. */
export type Bundle = z.infer<typeof bundleSchema>;

/** The questions. */
export type QuestionnaireResource = z.infer<typeof questionnaire>;

/** What was said. */
export type ResponseResource = z.infer<typeof response>;

/** A question to be answered with one or more of its options. */
export type Choice = z.infer<typeof choice>;

/** A group of questions, or a question. */
export type Question = Group | Choice | z.infer<typeof text>;

/** A group of questions; one that repeats is answered once for each of its things. */
export type Group = {
  linkId: string;
  text: string;
  _text: Translations;
  type: 'group';
  repeats?: true | undefined;
  item: Question[];
};

/** One answer. */
export type Answer = z.infer<typeof answer>;

/** What was said to a question, or to a group of them. */
export type Said = {
  linkId: string;
  text: string;
  answer?: Answer[] | undefined;
  item?: Said[] | undefined;
};
