// The same questions by hand: no framework, no build of its own. It stands in the page.
const content = JSON.parse(document.getElementById('content').textContent);
const app = document.getElementById('app');

const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

{
  const answers = JSON.parse(localStorage.getItem('answers') ?? '{}');
  const { questions } = content;

  const choice = (question, { value, label, hint }) => {
    const radio = make('input', { type: 'radio', name: 'answer', value, required: true });
    radio.checked = answers[question.id] === value;
    radio.addEventListener('change', () => {
      answers[question.id] = value;
      localStorage.setItem('answers', JSON.stringify(answers));
    });
    return make('label', {}, radio, ` ${label}`, make('small', { textContent: hint }));
  };

  const show = (position) => {
    const question = questions[position];
    if (question === undefined) {
      app.replaceChildren(make('h1', { textContent: 'Thank you' }));
      return;
    }
    const heading = make('h1', { textContent: question.text, tabIndex: -1 });
    const form = make(
      'form',
      {},
      make('p', { textContent: `Question ${position + 1} of ${questions.length}` }),
      make(
        'fieldset',
        {},
        make('legend', {}, heading),
        make('p', { textContent: question.hint }),
        ...content.answers.map((answer) => choice(question, answer)),
      ),
      make('button', { textContent: content.next }),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      show(position + 1);
    });
    app.replaceChildren(form);
    heading.focus();
  };

  document.getElementById('start').addEventListener('click', () => show(0));
  addEventListener('load', () => {
    void navigator.serviceWorker.register('sw.js');
  });
}
