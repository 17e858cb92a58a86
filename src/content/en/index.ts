import { ask } from './ask.ts';
import { crisis } from './crisis.ts';
import { disclaimer } from './disclaimer.ts';
import { doctor } from './doctor.ts';
import { facts } from './facts.ts';
import { first } from './first.ts';
import { followups } from './followups.ts';
import { glossary } from './glossary.ts';
import { law } from './law.ts';
import { pdf } from './pdf.ts';
import { sources } from './sources.ts';
import { summary } from './summary.ts';
import { ui } from './ui/index.ts';

/** English, whole. Its shape is the shape of every locale. */
export const en = {
  ...first,
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
