import { firstFollowups } from './first-followups.ts';
import { firstCrisis, firstDisclaimer } from './first-lines.ts';
import { fineMotorItems } from './items/fine-motor.ts';
import { selfCareItems } from './items/self-care.ts';
import { sensoryItems } from './items/sensory.ts';
import { socialItems } from './items/social.ts';
import { firstUi } from './ui/first.ts';

/** English as far as the questions go: all of them, and the words of every screen up to the last. */
export const first = {
  items: { ...fineMotorItems, ...sensoryItems, ...selfCareItems, ...socialItems },
  followups: firstFollowups,
  ui: firstUi,
  crisis: firstCrisis,
  disclaimer: firstDisclaimer,
};
