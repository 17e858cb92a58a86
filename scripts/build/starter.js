// Stands in the page itself, before the app's script: keeps what is pressed while that is still on its
// way, and presses it again once the app has begun (docs/decisions/016). Links need no help.
{
  const root = document.documentElement;
  /** @type {{ button: HTMLButtonElement, look: string | undefined }[]} */
  const held = [];

  /** @param {MouseEvent} event */
  const hold = (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    event.stopImmediatePropagation();
    // The one button of the footer hides the page, and that cannot wait. Nothing is unsaved here.
    if (button.closest('footer')) {
      root.hidden = true;
      location.replace('about:blank');
    }
    root.dataset['held'] = '';
    held.push({ button, look: button.dataset['look'] });
  };

  // Our letters are used from the second visit on, when they are at hand: no text jumps.
  if (navigator.serviceWorker?.controller) root.dataset['letters'] = '';
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
