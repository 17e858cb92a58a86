import { assert } from '../lib/assert.ts';
import type { Coding } from './elements.ts';
import type { Answer, Choice, Question, Said } from './schema.ts';
import type { SaidHere } from './said.ts';

/**
 * What was said, put to the questions it answers, in their order; a question without an answer, and a
 * group without any, is left out.
 * @param askedAs the questions that were worded differently when they were answered, by id
 * @throws Error for an answer that the question does not offer
 */
export function responseItems(
  questions: readonly Question[],
  said: SaidHere,
  askedAs: Readonly<Record<string, string>>,
): Said[] {
  return questions.flatMap((question): Said[] => {
    const { linkId } = question;
    const head = { linkId, text: askedAs[linkId] ?? question.text };
    if (question.type !== 'group') {
      const answer = answersTo(question, said);
      return answer.length === 0 ? [] : [{ ...head, answer }];
    }
    const things = question.repeats ? (said.groups[linkId] ?? []) : [said];
    return things.flatMap((thing) => {
      const item = responseItems(question.item, thing, askedAs);
      return item.length === 0 ? [] : [{ ...head, item }];
    });
  });
}

function answersTo(question: Exclude<Question, { type: 'group' }>, said: SaidHere): Answer[] {
  if (question.type === 'choice') {
    return (said.codes[question.linkId] ?? []).map((code) => ({
      valueCoding: optionOf(question, code),
    }));
  }
  const text = said.texts[question.linkId] ?? '';
  return text === '' ? [] : [{ valueString: text }];
}

function optionOf({ linkId, answerOption }: Choice, code: string): Coding {
  const option = answerOption.find(({ valueCoding }) => valueCoding.code === code);
  assert(option, `The question ${linkId} has no answer ${code}.`);
  const { system, display } = option.valueCoding;
  return { system, code, display };
}
