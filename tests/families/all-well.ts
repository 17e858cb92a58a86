import { quick } from '../../src/questions/quick.ts';
import { answers, family } from './build.ts';

export const allWell = family({
  title: 'Everything on the quick path goes well for Theo in grade 4, who makes people laugh.',
  child: { nickname: 'Theo', grade: '4', seenAt: ['home', 'activities'] },
  answers: answers({ 'goes-well': quick['3-5'] }),
  strengths: { chosen: ['funny'] },
});
