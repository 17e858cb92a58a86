import all from 'bench:content';

const times = Number(new URLSearchParams(location.search).get('items') ?? '0');

/** The questions: as many as `?items=` asks for, the same ones over and over, else each once. */
export const content = times === 0 ? all : { ...all, questions: repeated(all.questions, times) };

function repeated(questions, wanted) {
  return Array.from({ length: wanted }, (_, index) => {
    const { id, text, hint } = questions[index % questions.length];
    return { id: `${id}-${index}`, text: `${text} (${index + 1})`, hint };
  });
}
