import { z } from '../lib/zod.ts';
import { type ContentV1, type ContentV2, type ContentV3, migrations } from './migrations.ts';
import type { DraftContent } from './draft.ts';
import { linkIdSchema, responsesSchema } from './responses-schema.ts';
import { responsesSchemaV2 } from './responses-schema-v2.ts';
import { responsesSchemaV3 } from './responses-schema-v3.ts';

/** Raised when the shape of a draft changes; a migration and a fixture go with it. */
export const SCHEMA = 4;

/**
 * Content read from outside. `newer` was made by a later version of the app; `bad` is not what its
 * version says; `stuck` is whole, but one of our migrations failed on it.
 */
export type ContentReading =
  Readonly<{ kind: 'good'; content: DraftContent }> | Readonly<{ kind: 'newer' | 'bad' | 'stuck' }>;

const contentV1 = z.strictObject({ cursor: z.string(), responses: responsesSchemaV2 });

const contentV2 = z.strictObject({
  questionnaireVersion: z.string(),
  locale: z.string(),
  createdAt: z.nullable(z.string()),
  updatedAt: z.nullable(z.string()),
  cursor: z.string(),
  responses: responsesSchemaV2,
  wordings: z.partialRecord(linkIdSchema, z.strictObject({ hash: z.string(), text: z.string() })),
});

const contentV3 = z.strictObject({
  questionnaireVersion: z.string(),
  locale: z.string(),
  createdAt: z.nullable(z.string()),
  updatedAt: z.nullable(z.string()),
  cursor: z.string(),
  responses: responsesSchemaV3,
  wordings: z.partialRecord(
    linkIdSchema,
    z.strictObject({ locale: z.string(), hash: z.string(), text: z.string() }),
  ),
});

const contentV4 = z.strictObject({ ...contentV3.shape, responses: responsesSchema });

// The steps from each version to the newest, each checked by the compiler against the next.
const fromV4 = (content: DraftContent): DraftContent => content;
const fromV3 = (content: ContentV3): DraftContent => fromV4(migrations[3](content));
const fromV2 = (content: ContentV2): DraftContent => fromV3(migrations[2](content));
const fromV1 = (content: ContentV1): DraftContent => fromV2(migrations[1](content));

/** Reads the content of a draft of any schema ever released, and brings it to the newest. */
export function readContent(schema: number, raw: unknown): ContentReading {
  if (schema > SCHEMA) return { kind: 'newer' };
  switch (schema) {
    case 1:
      return lifted(contentV1.safeParse(raw), fromV1);
    case 2:
      return lifted(contentV2.safeParse(raw), fromV2);
    case 3:
      return lifted(contentV3.safeParse(raw), fromV3);
    case 4:
      return lifted(contentV4.safeParse(raw), fromV4);
    default:
      return { kind: 'bad' };
  }
}

/** Brings parsed content to the newest schema; a migration that fails is told, not thrown. */
export function lifted<Content>(
  parsed: Readonly<{ success: true; data: Content }> | Readonly<{ success: false }>,
  lift: (content: Content) => DraftContent,
): ContentReading {
  if (!parsed.success) return { kind: 'bad' };
  try {
    return { kind: 'good', content: lift(parsed.data) };
  } catch {
    return { kind: 'stuck' };
  }
}
