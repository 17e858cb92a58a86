import { useState } from 'react';
import { content } from './content.js';
import './style.css';

const KEY = 'answers';

/**
 * The little that a form library leaves to its user: a welcome, one question after another, and the
 * answers kept on the device. `Question` shows one and calls `onAnswer` and `onNext`.
 */
export function Wizard({ Question }) {
  const [position, setPosition] = useState(-1);
  const [answers, setAnswers] = useState(() => JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  const question = content.questions[position];
  if (position < 0) {
    return (
      <>
        <h1>{content.title}</h1>
        <p>{content.lead}</p>
        <button type="button" onClick={() => setPosition(0)}>
          {content.start}
        </button>
      </>
    );
  }
  if (question === undefined) return <h1>Thank you</h1>;
  const answer = (value) => {
    const next = { ...answers, [question.id]: value };
    setAnswers(next);
    localStorage.setItem(KEY, JSON.stringify(next));
  };
  return (
    <>
      <p>{`Question ${position + 1} of ${content.questions.length}`}</p>
      <Question
        key={question.id}
        question={question}
        answer={answers[question.id]}
        onAnswer={answer}
        onNext={() => setPosition(position + 1)}
      />
    </>
  );
}

/** An answer in one line, as these libraries label a choice. */
export const labelOf = ({ label, hint }) => (hint === '' ? label : `${label}. ${hint}`);
