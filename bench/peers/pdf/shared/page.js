// The page of every peer: makes one PDF, and says how long that took and how long the page stood still.
import content from 'bench:content';
import { letters } from 'bench:letters';

const NOTE = 'It is better in the morning, and when a friend sits beside them.';
const SECTIONS = ['Using hands', 'Senses and staying calm', 'Taking care of themselves', 'Friends'];

/** A paper that says so many answers, with a note to each fourth: the same for every peer. */
const paperOf = (answers) => ({
  title: 'Notes for a school meeting',
  choices: content.answers.map(({ label }) => label),
  sections: SECTIONS.map((heading, section) => ({
    heading,
    rows: Array.from({ length: answers / SECTIONS.length }, (_, row) => {
      const index = section * (answers / SECTIONS.length) + row;
      const { text } = content.questions[index % content.questions.length];
      return {
        question: `${index + 1}. ${text}`,
        kind: content.answers[index % 4].value,
        answer: content.answers[index % 4].label,
        note: index % 4 === 0 ? NOTE : '',
      };
    }),
  })),
});

globalThis.measure = async (answers) => {
  const paper = paperOf(answers);
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const begun = performance.now();
  // Side by side, as an app would ask for them when a parent presses.
  const [{ make }, given] = await Promise.all([import('bench:peer'), letters()]);
  const bytes = await make(paper, given);
  const ms = performance.now() - begun;
  // For whoever wants to look at it.
  globalThis.lastMade = bytes;
  // What was observed is told with the next task.
  await new Promise((resolve) => {
    setTimeout(resolve, 200);
  });
  observer.disconnect();
  const during = tasks.filter(({ startTime }) => startTime >= begun - 1);
  return {
    ms,
    size: bytes.length,
    frozen: Math.max(0, ...during.map(({ duration }) => duration)),
  };
};
