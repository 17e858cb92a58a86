import { z } from '../lib/zod.ts';
import { responsesSchemaV2 } from './responses-schema-v2.ts';

/** Responses of schema 3, frozen: before other views, the meeting and a second language. Not to be touched. */
export const responsesSchemaV3 = z.strictObject({
  ...responsesSchemaV2.shape,
  sharing: z.strictObject({
    ...responsesSchemaV2.shape.sharing.shape,
    paperLocale: z.nullable(z.string()),
  }),
});

/** Responses as schema 3 kept them. */
export type ResponsesV3 = z.infer<typeof responsesSchemaV3>;
