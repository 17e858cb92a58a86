// Stands in the page itself, before the app's script: keeps what is pressed while that is still on its
// way, and presses it again once the app has begun (docs/decisions/016).
{
  const root = document.documentElement;
  /** @type {{ button: HTMLButtonElement, look: string | undefined }[]} */
  let held = [];

  let tappedAt = '';

  // The page has a button for each of our languages.
  const speaksEnglish = () => {
    const tag = navigator.languages.find((wished) =>
      root.querySelector(`button[lang="${wished.split('-')[0]}"]`),
    );
    return (tag ?? 'en').split('-')[0]?.toLowerCase() === 'en';
  };

  // Each screen begins at its heading (use-arrival.ts).
  /** @param {string} drawn @param {string} title @param {readonly Node[]} nodes */
  const show = (drawn, title, nodes) => {
    root.querySelector('#app')?.setAttribute('data-drawn', drawn);
    root.querySelector('main')?.replaceChildren(...nodes);
    document.title = title;
    scrollTo(0, 0);
    const heading = root.querySelector('h1');
    heading?.scrollIntoView({ block: 'nearest' });
    heading?.focus({ preventScroll: true });
  };

  // Whether the script has come: from then on the page is the app's.
  const isTaken = () => root.querySelector('[data-build]') !== null;

  // Shows the question that the build has drawn, for the app to take over as it stands: where this device
  // has surely kept nothing, Start can lead to no other. The Back of the browser shows the first screen
  // again.
  const ask = async () => {
    const kept = (await indexedDB.databases()).length + localStorage.length + sessionStorage.length;
    const question = kept === 0 ? root.querySelector('template') : null;
    if (!question || isTaken() || held.length > 1 || !speaksEnglish()) return;
    if (location.hash !== '' || window.top !== window) return;
    const { title } = document;
    const first = [...(root.querySelector('main')?.childNodes ?? [])];
    const back = () => isTaken() || show('welcome', title, first);
    held = [];
    delete root.dataset['held'];
    history.pushState({ from: 'welcome' }, '', question.dataset['address']);
    addEventListener('popstate', back, { once: true });
    show('device', question.dataset['title'] ?? '', [question.content.cloneNode(true)]);
  };

  /** @param {MouseEvent} event */
  const hold = (event) => {
    // The second tap of a double tap answers nothing on a screen that has come since (second-tap.ts).
    if (event.detail > 1 && tappedAt !== location.hash) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    tappedAt = location.hash;
    const pressed = event.target instanceof Element ? event.target.closest('button, a') : null;
    // The address holds the step. No other link needs help.
    if (pressed?.matches('[href="#main"]')) {
      event.preventDefault();
      root.querySelector('main')?.focus();
    }
    if (!(pressed instanceof HTMLButtonElement)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // The one button of the footer hides the page, and that cannot wait. Nothing is unsaved here.
    if (pressed.closest('footer')) {
      root.hidden = true;
      location.replace('about:blank');
    }
    root.dataset['held'] = '';
    held.push({ button: pressed, look: pressed.dataset['look'] });
    if (pressed.matches('[data-drawn=welcome] main [data-look=primary]')) {
      // Where the browser does not tell, it waits for the app.
      ask().catch(() => {});
    }
  };

  document.addEventListener('click', hold, true);
  document.addEventListener(
    'app-ready',
    () => {
      document.removeEventListener('click', hold, true);
      delete root.dataset['held'];
      // Not where the button has come to mean something else, as when notes were found on this device.
      for (const { button, look } of held) {
        if (button.isConnected && button.dataset['look'] === look) button.click();
      }
    },
    { once: true },
  );
}
