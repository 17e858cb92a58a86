/**
 * Drops the second tap of a double tap on a choice where another screen has come in between: it was meant
 * for what stood there before, and would answer for the parent. The starter does the same before the app
 * has come; buttons that lead on see to it themselves (Button.tsx).
 */
export function dropSecondTaps(win: Window): void {
  let tappedAt: string | null = null;
  const drop = (event: MouseEvent) => {
    const { hash } = win.location;
    if (event.detail <= 1) tappedAt = hash;
    else if (tappedAt !== hash && isChoice(event.target)) event.preventDefault();
  };
  win.document.addEventListener('click', drop, true);
}

function isChoice(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('label') !== null;
}
