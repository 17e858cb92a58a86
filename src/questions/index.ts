import { fineMotorItems } from './fine-motor.ts';
import { quick } from './quick.ts';
import { selfCareItems } from './self-care.ts';
import { sensoryItems } from './sensory.ts';
import { socialItems } from './social.ts';
import type { Questionnaire } from './types.ts';

const bank = {
  version: '2026-11',
  domains: [
    { id: 'fine-motor', items: fineMotorItems },
    { id: 'sensory', items: sensoryItems },
    { id: 'self-care', items: selfCareItems },
    { id: 'social', items: socialItems },
  ],
  quick,
} as const satisfies Questionnaire;

/** The id of every item ever asked; stable, never reused. */
export type ItemId = (typeof bank)['domains'][number]['items'][number]['linkId'];

/** The questionnaire that the product asks: 55 items, kindergarten to grade 12. */
export const questionnaire: Questionnaire<ItemId> = bank;
