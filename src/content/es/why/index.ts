import type { ItemId } from '../../../questions/index.ts';
import { fineMotorWhy } from './fine-motor.ts';
import { selfCareWhy } from './self-care.ts';
import { sensoryWhy } from './sensory.ts';
import { socialWhy } from './social.ts';

/** Why each question matters at school: one or two plain sentences, loaded when asked for. */
export const why: Readonly<Record<ItemId, string>> = {
  ...fineMotorWhy,
  ...sensoryWhy,
  ...selfCareWhy,
  ...socialWhy,
};
