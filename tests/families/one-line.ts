import { answers, family } from './build.ts';

export const oneLine = family({
  title: 'A kindergarten parent gives no name and one answer on the quick path, then stops.',
  child: { grade: 'K' },
  answers: answers({ 'not-seen': ['fm-class-tools'] }),
});
