import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createRoot } from 'react-dom/client';
import { content } from '../shared/content.js';
import { labelOf, Wizard } from '../shared/wizard.jsx';

const oneOf = content.answers.map((answer) => ({ const: answer.value, title: labelOf(answer) }));
const uiSchema = {
  answer: { 'ui:widget': 'radio', 'ui:label': false },
  'ui:submitButtonOptions': { submitText: content.next },
};

function Question({ question, answer, onAnswer, onNext }) {
  const schema = {
    type: 'object',
    required: ['answer'],
    properties: { answer: { type: 'string', title: question.text, oneOf } },
  };
  return (
    <>
      <h1>{question.text}</h1>
      <p>{question.hint}</p>
      <Form
        schema={schema}
        uiSchema={uiSchema}
        validator={validator}
        formData={answer === undefined ? {} : { answer }}
        onChange={({ formData }) => onAnswer(formData.answer)}
        onSubmit={onNext}
      />
    </>
  );
}

createRoot(document.getElementById('app')).render(<Wizard Question={Question} />);
