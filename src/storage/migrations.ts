import type { Responses } from '../responses/types.ts';
import type { DraftContent } from './draft.ts';

/** Schema 1 (released 2026-11): one draft a device, without times, language or wordings. */
export type ContentV1 = Readonly<{ cursor: string; responses: Responses }>;

/** Schema 2, the newest. */
type ContentV2 = DraftContent;

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
} as const;
