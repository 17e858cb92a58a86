import { optionsOf, questionnaireFaults, repeated } from './questionnaire-check.ts';
import type { Answer, Bundle, Question, Said } from './schema.ts';

/** What is wrong between questions and answers, each as one line for a developer. */
export function crossFaults({ meta, language, entry }: Bundle): readonly string[] {
  const [{ fullUrl: first, resource: questionnaire }, { fullUrl: second, resource: response }] =
    entry;
  const { url, version, item } = questionnaire;
  return [
    ...only(first !== url, 'the questionnaire stands under another name'),
    ...only(second === url, 'the response stands under the name of the questionnaire'),
    ...only(
      response.questionnaire !== `${url}|${version}`,
      'the response answers another questionnaire',
    ),
    ...only(
      [questionnaire.language, response.language].some((other) => other !== language),
      'the parts are in different languages',
    ),
    ...only(
      meta.tag[0].display !== response.meta.tag[0].display,
      'the label of the response is not the label of the file',
    ),
    ...questionnaireFaults(questionnaire),
    ...saidFaults(item, response.item, ''),
  ];
}

function only(isFault: boolean, fault: string): readonly string[] {
  return isFault ? [fault] : [];
}

/** Whether what was said at one place answers the questions of that place, in their order. */
function saidFaults(
  questions: readonly Question[],
  said: readonly Said[],
  place: string,
): readonly string[] {
  const at = (linkId: string) => questions.findIndex((question) => question.linkId === linkId);
  const known = said.filter(({ linkId }) => at(linkId) >= 0);
  const isInOrder = known.every(
    ({ linkId }, index) => at(linkId) >= at(known[index - 1]?.linkId ?? linkId),
  );
  const once = questions.filter((question) => question.type !== 'group' || !question.repeats);
  const twice = repeated(said.map(({ linkId }) => linkId));
  return [
    ...said
      .filter((item) => !known.includes(item))
      .map(({ linkId }) => `${place}${linkId} is no question there`),
    ...once
      .filter(({ linkId }) => twice.includes(linkId))
      .map(({ linkId }) => `${place}${linkId} is answered twice`),
    ...only(!isInOrder, `${place === '' ? 'the answers' : place} stand in another order`),
    ...known.flatMap((item) =>
      questions
        .filter(({ linkId }) => linkId === item.linkId)
        .flatMap((question) => itemFaults(question, item, `${place}${item.linkId}`)),
    ),
  ];
}

function itemFaults(question: Question, said: Said, place: string): readonly string[] {
  if (question.type === 'group') {
    return said.item === undefined
      ? [`${place} is a group and has an answer`]
      : saidFaults(question.item, said.item, `${place} > `);
  }
  const { answer } = said;
  if (answer === undefined) return [`${place} is a question and has questions in it`];
  const mayRepeat = question.type === 'choice' && question.repeats === true;
  return [
    ...only(answer.length > 1 && !mayRepeat, `${place} has more than one answer`),
    ...repeated(answer.map((one) => JSON.stringify(one))).map(
      () => `${place} has one answer twice`,
    ),
    ...answer.flatMap((one) => answerFaults(question, one, place)),
  ];
}

function answerFaults(question: Question, answer: Answer, place: string): readonly string[] {
  const { valueCoding } = answer;
  if (question.type === 'text') {
    return only(valueCoding !== undefined, `${place} is answered with a code, not a text`);
  }
  if (valueCoding === undefined) return [`${place} is answered with a text, not a code`];
  const option = optionsOf(question).find(({ code }) => code === valueCoding.code);
  if (option === undefined) return [`${place} offers no answer ${valueCoding.code}`];
  return only(
    option.display !== valueCoding.display,
    `${place} shows ${valueCoding.code} in other words`,
  );
}
