import type { FirstWords } from '../../content/words.ts';
import { z } from '../../lib/zod.ts';
import type { Grade } from '../../questions/types.ts';
import type { Child, Informant } from '../../responses/types.ts';
import { textOf } from '../form/schemas.ts';

/** Every grade, in the order of the list. */
export const GRADE_ORDER = [
  'K',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
] as const satisfies readonly Grade[];

/** Who may answer in a family, in the order of the list. */
export const FAMILY = [
  'parent',
  'grandparent',
  'foster-parent',
  'other-adult',
  'together',
] as const satisfies readonly Informant[];

/** The child step as a form: no grade is an empty choice. */
export type ChildForm = Omit<Child, 'grade' | 'seenAt'> & {
  grade: Grade | '';
  seenAt: Child['seenAt'][number][];
};

/** What the child step must hold before the parent goes on. */
export function childSchema(words: FirstWords) {
  return z.object({
    nickname: textOf(words, 'nickname'),
    grade: z
      .enum(['', ...GRADE_ORDER])
      .check(z.refine((grade) => grade !== '', words.ui.errors.chooseGrade)),
    informant: z.enum([...FAMILY, 'teacher']),
    seenAt: z.array(z.enum(['home', 'drop-off', 'homework', 'school-visits', 'activities'])),
    meetingDate: z.string(),
  });
}

/** The responses about the child, as the form holds them. */
export function toForm(child: Child): ChildForm {
  return { ...child, grade: child.grade ?? '', seenAt: [...child.seenAt] };
}

/** The form as responses about the child. */
export function fromForm(form: ChildForm): Child {
  return { ...form, grade: form.grade === '' ? null : form.grade };
}
