// Our first screen and our question screen, led by hand: no framework. It stands in the page, which
// bench/web/same.ts makes of ours.
{
  const { questions, clear } = JSON.parse(document.getElementById('content').textContent);
  const app = document.getElementById('app');
  const asking = document.getElementById('asking').content;
  const welcome = { title: document.title, nodes: [...app.childNodes] };
  const question = [...asking.childNodes];

  const heading = asking.querySelector('h1');
  const hint = asking.querySelector('fieldset > p');
  const place = asking.querySelector('form > p > span');
  const line = asking.querySelector('[data-part=done]');
  const radios = [...asking.querySelectorAll('[type=radio]')];
  const why = asking.querySelector('details');
  const aside = asking.querySelector('main [data-look=plain]');
  const skip = aside.textContent;

  const answers = JSON.parse(localStorage.getItem('answers') ?? '{}');
  let areLettersHere = false;
  let shown = -1;

  const showAnswer = () => {
    const given = answers[questions[shown].id];
    for (const radio of radios) radio.checked = radio.value === given;
    aside.textContent = given === undefined ? skip : clear;
  };

  // What the address names; without a name, the first screen.
  const show = () => {
    const before = shown;
    shown = questions.findIndex(({ id }) => location.hash === `#/${id}`);
    if (areLettersHere) document.documentElement.dataset.letters = '';
    if (shown === -1) {
      document.title = welcome.title;
      app.replaceChildren(...welcome.nodes);
    } else {
      const { text, hint: more } = questions[shown];
      const position = `Question ${shown + 1} of ${questions.length}`;
      heading.textContent = text;
      hint.textContent = more;
      place.textContent = position;
      line.setAttribute('width', (100 * shown) / questions.length);
      document.title = `${position} - Backpack Notes`;
      why.open = false;
      showAnswer();
      if (before === -1) app.replaceChildren(...question);
    }
    scrollTo(0, 0);
    app.querySelector('h1').focus();
  };

  const goOn = () => {
    const next = questions[shown + 1];
    if (next === undefined) return;
    history.pushState(null, '', `#/${next.id}`);
    show();
  };

  const keep = (answer) => {
    answers[questions[shown].id] = answer;
    localStorage.setItem('answers', JSON.stringify(answers));
    showAnswer();
  };

  app.querySelector('main [data-look=primary]').addEventListener('click', goOn);
  asking.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (answers[questions[shown].id] !== undefined) goOn();
  });
  asking.querySelector('fieldset').addEventListener('change', ({ target }) => keep(target.value));
  asking.querySelector('main [data-look=quiet]').addEventListener('click', () => history.back());
  aside.addEventListener('click', () =>
    answers[questions[shown].id] === undefined ? goOn() : keep(undefined),
  );
  addEventListener('popstate', show);
  addEventListener('load', async () => {
    void navigator.serviceWorker.register('sw.js');
    await document.fonts.load("1em 'Atkinson Hyperlegible Next Variable'").catch(() => []);
    areLettersHere = true;
  });
  if (location.hash !== '') show();
}
