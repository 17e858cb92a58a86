import type { Words } from '../words.ts';
import { ask } from './ask.ts';
import { crisis } from './crisis.ts';
import { disclaimer } from './disclaimer.ts';
import { doctor } from './doctor.ts';
import { facts } from './facts.ts';
import { followups } from './followups.ts';
import { glossary } from './glossary.ts';
import { fineMotorItems } from './items/fine-motor.ts';
import { selfCareItems } from './items/self-care.ts';
import { sensoryItems } from './items/sensory.ts';
import { socialItems } from './items/social.ts';
import { law } from './law.ts';
import { pdf } from './pdf.ts';
import { sources } from './sources.ts';
import { summary } from './summary.ts';
import { ui } from './ui/index.ts';

/** Spanish for families in the United States, whole: usted throughout (docs/decisions/012). */
export const es: Words = {
  items: { ...fineMotorItems, ...sensoryItems, ...selfCareItems, ...socialItems },
  followups,
  ui,
  crisis,
  disclaimer,
  summary,
  pdf,
  ask,
  doctor,
  law,
  facts,
  glossary,
  sources,
};
