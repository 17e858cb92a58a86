import type { Translations } from './elements.ts';
import type { Question, QuestionnaireResource } from './schema.ts';

/** What is wrong within the questions: ids, options, translations. */
export function questionnaireFaults(questionnaire: QuestionnaireResource): readonly string[] {
  const { language, item, _title, _description } = questionnaire;
  const all = everyQuestion(item);
  const wanted = languagesOf(_title);
  const doubled = repeated([language, ...wanted]);
  const translated: readonly (readonly [what: string, of: Translations])[] = [
    ['title', _title],
    ['description', _description],
    ...all.map(({ linkId, _text }) => [linkId, _text] as const),
    ...all.flatMap((question) =>
      optionsOf(question).map(
        ({ code, _display }) => [`${question.linkId} ${code}`, _display] as const,
      ),
    ),
  ];
  return [
    ...repeated(all.map(({ linkId }) => linkId)).map((id) => `two questions have the id ${id}`),
    ...all.flatMap((question) =>
      repeated(optionsOf(question).map(({ code }) => code)).map(
        (code) => `${question.linkId} offers ${code} twice`,
      ),
    ),
    ...(doubled.length > 0
      ? doubled.map((tag) => `the title is in ${tag} twice`)
      : translated
          .filter(([, translations]) => languagesOf(translations).join() !== wanted.join())
          .map(([what]) => `${what} is not translated as the title is`)),
  ];
}

function everyQuestion(questions: readonly Question[]): readonly Question[] {
  return questions.flatMap((question) => [
    question,
    ...(question.type === 'group' ? everyQuestion(question.item) : []),
  ]);
}

/** The options of a question; none for one that is answered in words. */
export function optionsOf(question: Question) {
  return question.type === 'choice'
    ? question.answerOption.map(({ valueCoding }) => valueCoding)
    : [];
}

function languagesOf({ extension }: Translations): readonly string[] {
  return extension.map((translation) => translation.extension[0].valueCode);
}

/** The values that stand in a list more than once, each once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
