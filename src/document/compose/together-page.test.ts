import { expect, test } from 'vitest';
import { mayaTogether, teacherOfMaya } from '../../../tests/families/others.ts';
import { typedTexts } from '../../../tests/families/texts.ts';
import { en } from '../../content/en/index.ts';
import { questionnaire } from '../../questions/index.ts';
import { summarise } from '../../summary/summarise.ts';
import { type Block, plain, type PaperDocument } from '../blocks.ts';
import { paperText } from '../text.ts';
import { compose } from './compose.ts';

const made = { made: '2026-11-23' };

function paperOf(
  pages: readonly ('together' | 'teacher')[],
  responses = mayaTogether,
): PaperDocument {
  const { sharing } = responses;
  const summary = summarise(questionnaire, { ...responses, sharing: { ...sharing, pages } });
  return compose(summary, en, made);
}

function headings(blocks: readonly Block[] | undefined): readonly string[] {
  return (blocks ?? []).flatMap((block) => (block.kind === 'heading' ? [plain(block.text)] : []));
}

test('the page says whose each column is, and when it was written', () => {
  const [sheet] = paperOf(['together']).sheets;
  const heads = sheet?.blocks.flatMap((block) =>
    block.kind === 'table' ? [block.head.map(plain)] : [],
  );
  expect(heads?.at(0)).toEqual([
    'Question',
    'Parent, November 23, 2026',
    'Teacher, November 18, 2026 (typed in from paper)',
    'Teacher, November 20, 2026',
  ]);
  expect(heads?.at(-1)).toEqual([
    'Question',
    'Grandparent, April 12, 2026',
    'Parent, November 23, 2026',
  ]);
});

test('it goes by who has seen what, by place, then and now, and ends with the words of each', () => {
  const [sheet] = paperOf(['together']).sheets;
  expect(headings(sheet?.blocks)).toEqual([
    'What each of you sees',
    'Seen by more than one of you: Hands and writing',
    'Seen by more than one of you: Senses and staying calm',
    'Seen by more than one of you: Being with others',
    'Seen by only one of you: Hands and writing',
    'Seen by only one of you: Senses and staying calm',
    'Seen by only one of you: Taking care of self',
    'Seen by only one of you: Being with others',
    'Not seen yet: Senses and staying calm',
    'Not seen yet: Being with others',
    'Marked as hard, by place',
    'Bus or car ride',
    'Hallway',
    'Classroom',
    'Cafeteria',
    'Playground',
    'Gym',
    'Home',
    'Then and now',
    'Told another way now: Hands and writing',
    'Told another way now: Senses and staying calm',
    'Told another way now: Being with others',
    'Told the same way: Hands and writing',
    'Told only one time: Hands and writing',
    'Told only one time: Senses and staying calm',
    'Told only one time: Taking care of self',
    'Told only one time: Being with others',
    'In your own words',
    'Grandparent, April 12, 2026',
    'Parent, November 23, 2026',
    'Teacher, November 20, 2026',
  ]);
});

test('every word of every person is on it, and no health tick', () => {
  const text = paperText(paperOf(['together']));
  const people = [mayaTogether, ...mayaTogether.others.map(({ said }) => said)];
  const typed = people.flatMap((one) => typedTexts(one).map((found) => found.text));
  expect(typed.filter((one) => !text.includes(one))).toEqual([]);
  expect(text).not.toContain(en.doctor.cards.pain.paper);
});

test('body care is on it only where the parent lets it be on pages for school', () => {
  const shown = (includePrivate: boolean) => {
    const sharing = { ...mayaTogether.sharing, includePrivate };
    return paperText(paperOf(['together'], { ...mayaTogether, sharing }));
  };
  const name = 'estroom'; // In a name, a capital letter does not matter.
  expect(shown(false)).not.toContain(name);
  expect(shown(true)).toContain(name);
});

test('the sheet of a teacher holds what the teacher saw, under the numbers of the blank sheet', () => {
  const paper = paperOf(['teacher'], teacherOfMaya.responses);
  expect(paper.footer).toBe(en.disclaimer.teacherFooter);
  const text = paperText(paper);
  const typed = typedTexts(teacherOfMaya.responses).map((found) => found.text);
  expect(typed.filter((one) => !text.includes(one))).toEqual([]);
  expect(text).toContain('What I see at school: Maya\nGrade 2 · November 23, 2026');
  expect(text).toContain('1 | Holding a pencil for a whole page | Goes well');
});
