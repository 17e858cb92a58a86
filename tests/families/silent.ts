import { family } from './build.ts';

export const silent = family({
  title: 'A parent of a fifth grader goes all the way through without answering anything.',
  child: { grade: '5' },
});
