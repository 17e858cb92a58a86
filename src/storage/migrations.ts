import type { ItemId } from '../questions/index.ts';
import type { DraftContent } from './draft.ts';
import type { ResponsesV2 } from './responses-schema-v2.ts';
import type { ResponsesV3 } from './responses-schema-v3.ts';

/** Schema 1 (released 2026-11): one draft a device, without times, language or wordings. */
export type ContentV1 = Readonly<{ cursor: string; responses: ResponsesV2 }>;

/** Schema 2: one language, so that neither a wording nor the paper says which. */
export type ContentV2 = Readonly<{
  questionnaireVersion: string;
  locale: string;
  createdAt: string | null;
  updatedAt: string | null;
  cursor: string;
  responses: ResponsesV2;
  wordings: Readonly<Partial<Record<ItemId, Readonly<{ hash: string; text: string }>>>>;
}>;

/** Schema 3: a wording knows its language, and the paper may have one of its own. */
export type ContentV3 = Readonly<{
  questionnaireVersion: string;
  locale: string;
  createdAt: string | null;
  updatedAt: string | null;
  cursor: string;
  responses: ResponsesV3;
  wordings: DraftContent['wordings'];
}>;

/** Schema 4, the newest: looks of others, the meeting, and two languages on one paper. */
type ContentV4 = DraftContent;

/**
 * `migrations[n]` takes content from schema n to n + 1. Pure: no clock, no id, no store. Once
 * released they are not touched again.
 */
export const migrations = {
  // There was one questionnaire and one language; the wordings of that time were not kept.
  1: ({ cursor, responses }: ContentV1): ContentV2 => ({
    questionnaireVersion: '2026-11',
    locale: 'en',
    createdAt: null,
    updatedAt: null,
    cursor,
    responses,
    wordings: {},
  }),
  // English was the one language.
  2: (content: ContentV2): ContentV3 => ({
    ...content,
    locale: 'en',
    responses: {
      ...content.responses,
      sharing: { ...content.responses.sharing, paperLocale: null },
    },
    wordings: Object.fromEntries(
      Object.entries(content.wordings).map(([linkId, kept]) => [linkId, { ...kept, locale: 'en' }]),
    ),
  }),
  // Nobody else's look had been opened, and no meeting was written down.
  3: (content: ContentV3): ContentV4 => ({
    ...content,
    responses: {
      ...content.responses,
      coverage: { ...content.responses.coverage, only: [] },
      sharing: { ...content.responses.sharing, paperSecond: null },
      typedIn: {},
      others: [],
      meeting: { talkedAbout: [], notes: {}, nextSteps: [] },
    },
  }),
} as const;
