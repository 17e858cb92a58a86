// Steps and saves of ours and of SurveyJS with ever more questions: `node bench/growth.mjs --help`.
import { register } from 'tsx/esm/api';

register();
await import('./growth/main.ts');
