import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { createRoot } from 'react-dom/client';
import { content } from '../shared/content.js';
import { labelOf, Wizard } from '../shared/wizard.jsx';

const oneOf = content.answers.map((answer) => ({ const: answer.value, title: labelOf(answer) }));

function Question({ question, answer, onAnswer, onNext }) {
  const schema = { type: 'object', properties: { answer: { type: 'string', oneOf } } };
  const uischema = {
    type: 'Control',
    scope: '#/properties/answer',
    label: false,
    options: { format: 'radio' },
  };
  return (
    <>
      <h1>{question.text}</h1>
      <p>{question.hint}</p>
      <JsonForms
        schema={schema}
        uischema={uischema}
        data={{ answer }}
        renderers={vanillaRenderers}
        cells={vanillaCells}
        onChange={({ data }) => {
          if (data.answer !== answer) onAnswer(data.answer);
        }}
      />
      <button type="button" onClick={onNext}>
        {content.next}
      </button>
    </>
  );
}

createRoot(document.getElementById('app')).render(<Wizard Question={Question} />);
