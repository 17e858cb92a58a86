import { reasonTexts } from '../../content/reasons.ts';
import { childNames, type Words } from '../../content/words.ts';
import type { Ask, MayJoin, Pointer, Reason } from '../../summary/pointer-types.ts';
import type { Summary } from '../../summary/types.ts';
import { type Block, type ListItem, own } from '../blocks.ts';
import { itemName } from './names.ts';
import { schoolAsk, schoolReasons } from './privacy.ts';
import { sheetTitle } from './title.ts';

/**
 * Whom to ask, why, and what. The pediatrician's questions stand on the doctor page where there is
 * one (`hasDoctorPage`), so that this page can be handed round at school.
 */
export function questionsPage(
  summary: Summary,
  words: Words,
  made: string,
  hasDoctorPage: boolean,
): readonly Block[] {
  const pointers = summary.pointers.filter(
    (pointer) => !(hasDoctorPage && pointer.role === 'pediatrician'),
  );
  const people = pointers.filter((pointer) => pointer.role !== 'team');
  const team = pointers.filter((pointer) => pointer.role === 'team');
  return [
    sheetTitle(summary, words, made, {
      kind: 'questions',
      heading: () => words.pdf.questions.heading,
    }),
    ...people.flatMap((pointer) => pointerBlocks(summary, words, pointer)),
    ...mayJoinBlocks(summary, words, summary.mayJoin),
    ...team.flatMap((pointer) => pointerBlocks(summary, words, pointer)),
    {
      kind: 'writing-lines',
      heading: words.pdf.questions.notes,
      count: 12,
      ifRoom: true,
    },
  ];
}

function pointerBlocks(summary: Summary, words: Words, pointer: Pointer): readonly Block[] {
  const reasons = schoolReasons(summary, pointer.reasons);
  const asked = (asks: readonly Ask[]) =>
    asks.flatMap((ask) => (ask.ticked ? (schoolAsk(summary, ask) ?? []) : []));
  const questions = asked(pointer.questions);
  const unseen = asked(pointer.unseen);
  if (questions.length + unseen.length === 0) return [];
  const child = childNames(words, summary.child).me;
  const role = words.ask.roles[pointer.role];
  return [
    pointer.role === 'teacher'
      ? { kind: 'heading', level: 2, text: words.ask.teacherOf({ child }), bookmark: role.title }
      : { kind: 'heading', level: 2, text: role.title },
    { kind: 'paragraph', quiet: true, text: own(whyText(words, pointer.role, reasons)) },
    ...askList(summary, words, questions),
    ...unseenBlocks(summary, words, unseen),
  ];
}

/** What the person sees or does, and why they are named: the parent's own answers. */
function whyText(
  words: Words,
  role: Pointer['role'] | MayJoin['role'],
  reasons: readonly Reason[],
): string {
  const does = role === 'team' ? [] : [words.ask.roles[role].why];
  return [...does, ...reasonTexts(words, reasons)].join(' ');
}

/** Questions with a box to tick, each with the list of what it is about. */
export function askList(summary: Summary, words: Words, asks: readonly Ask[]): readonly Block[] {
  if (asks.length === 0) return [];
  const child = childNames(words, summary.child).me;
  const items = asks.map((ask): ListItem => {
    const sub = [
      ...ask.about.map((linkId) => itemName(words, linkId)),
      ...ask.places.map((place) => words.followups.settings[place]),
      ...ask.health.map((key) => words.doctor.cards[key].paper),
    ];
    const text = own(words.ask.questions[ask.key]({ child }));
    return sub.length === 0 ? { text } : { text, sub };
  });
  return [{ kind: 'list', marker: 'box', items }];
}

/** "I have not seen these": one box for each, as each can be ticked off on the screen. */
function unseenBlocks(summary: Summary, words: Words, asks: readonly Ask[]): readonly Block[] {
  if (asks.length === 0) return [];
  const child = childNames(words, summary.child).me;
  return [
    {
      kind: 'heading',
      level: 3,
      text: words.ask.questions['teacher.unseen']({ child }),
    },
    {
      kind: 'list',
      marker: 'box',
      compact: true,
      items: asks.flatMap((ask) =>
        ask.about.map((linkId) => ({ text: own(itemName(words, linkId)) })),
      ),
    },
  ];
}

function mayJoinBlocks(
  summary: Summary,
  words: Words,
  mayJoin: readonly MayJoin[],
): readonly Block[] {
  const items = mayJoin.flatMap((person): readonly ListItem[] => {
    const reasons = schoolReasons(summary, person.reasons);
    if (reasons.length === 0) return [];
    const why = whyText(words, person.role, reasons);
    return [{ text: own(words.ask.roles[person.role].title), sub: [why] }];
  });
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.summary.mayJoin },
    { kind: 'list', marker: 'bullet', items },
  ];
}
