import type { Page } from '@playwright/test';

/** Texts of the page, and names of its parts, with words that did not come from the catalog. */
export function bareTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // What joins two texts, figures, and days as the browser writes them come from no catalog.
    const isBare = (text: string) => {
      let rest = text;
      while (/⟦[^⟦⟧]*⟧/u.test(rest)) rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/gu, '');
      return /\p{L}/u.test(rest.replaceAll(/[A-Z][a-z]+ \d{1,2}, \d{4}/gu, ''));
    };
    const found: string[] = isBare(document.title) ? [`title: ${document.title}`] : [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode } = walker;
      const parent = currentNode.parentElement;
      const isLeftOut = parent?.closest('[translate=no], script, style, noscript') !== null;
      if (!isLeftOut && isBare(currentNode.textContent ?? '')) {
        found.push(`${parent?.tagName}: ${currentNode.textContent}`);
      }
    }
    for (const element of document.querySelectorAll(
      'body [aria-label], body [title], body [alt]',
    )) {
      for (const name of ['aria-label', 'title', 'alt']) {
        const text = element.getAttribute(name);
        if (text !== null && isBare(text)) found.push(`${name}: ${text}`);
      }
    }
    return found;
  });
}

/** Elements that are cut off, or stand out of the page to a side. */
export function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isText = (element: Element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    const isOut = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return isText(element) && (left < -1 || right > width + 1);
    };
    const isCut = (element: Element) => {
      // A field scrolls what is written in it.
      if (element.matches('input, select, textarea')) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((flow) => flow === 'hidden' || flow === 'clip');
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
      return hides && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1);
    };
    // Hidden from the eye on purpose: one pixel, or away until it has the focus.
    const isHidden = (element: Element) =>
      getComputedStyle(element).position === 'absolute' ||
      element.getBoundingClientRect().width <= 1;
    const shown = [...document.querySelectorAll('body *')].filter((element) => !isHidden(element));
    const faults = shown.filter((element) => isOut(element) || isCut(element));
    const isWide = document.documentElement.scrollWidth > width;
    return [
      ...(isWide ? ['the page is too wide'] : []),
      ...faults.map(({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 60)}`),
    ];
  });
}
