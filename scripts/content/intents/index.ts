import type { ItemId } from '../../../src/questions/index.ts';
import { fineMotorIntents } from './fine-motor.ts';
import { selfCareIntents } from './self-care.ts';
import { sensoryIntents } from './sensory.ts';
import { socialIntents } from './social.ts';

/** What an item is for: a translation carries this over, not the English words. */
type Intent = Readonly<{ subArea: string; observed: string; why: string }>;

/** The intent of every item, for the people who write and review its words. */
export const intents: Readonly<Record<ItemId, Intent>> = {
  ...fineMotorIntents,
  ...sensoryIntents,
  ...selfCareIntents,
  ...socialIntents,
};
