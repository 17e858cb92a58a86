import { quick } from '../../src/questions/quick.ts';
import { answers, family } from './build.ts';

export const allUnseen = family({
  title: 'A foster parent is new to a seventh grader and has not seen any of it yet.',
  child: { nickname: 'Jules', grade: '7', informant: 'foster-parent', seenAt: ['home'] },
  answers: answers({ 'not-seen': quick['6-8'] }),
});
