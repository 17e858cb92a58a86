/** What a probe saw: the rule that is broken, the element, and what is wrong with it. */
export type Seen = Readonly<{ rule: string; where: string; says: string }>;

/** A colour as the browser draws it: red, green and blue 0 to 255, alpha 0 to 1. */
export type Colour = Readonly<{ r: number; g: number; b: number; a: number }>;

/** An element by its tag, id, role or text: short, and the same at every run. */
export function nameOf(element: Element): string {
  const id = element.id === '' ? '' : `#${element.id}`;
  const text = (element.getAttribute('aria-label') ?? element.textContent).trim();
  return `${element.tagName.toLowerCase()}${id} “${text.replaceAll(/\s+/gu, ' ').slice(0, 50)}”`;
}

/** Whether an element takes room on the page and is drawn. */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ checkVisibilityCSS: true });
}

/** Everything on the page that a person can put the focus on and press. */
export function controls(): readonly HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [role="button"], [role="link"]',
  );
  return [...all].filter((element) => isShown(element) || isShown(targetOf(element)));
}

/** What a person aims at: the whole label of a radio or checkbox, else the control. */
export function targetOf(control: Element): Element {
  return control.matches('input[type=radio], input[type=checkbox]')
    ? (control.closest('label') ?? control)
    : control;
}

const dot = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const known = new Map<string, Colour>();

/** Reads a colour in any notation of CSS. */
export function colourOf(css: string): Colour {
  const before = known.get(css);
  if (before !== undefined) return before;
  if (dot === null) throw new Error('A page without a canvas cannot be probed.');
  dot.clearRect(0, 0, 1, 1);
  dot.fillStyle = css;
  dot.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 0] = dot.getImageData(0, 0, 1, 1).data;
  const colour = { r, g, b, a: alpha / 255 };
  known.set(css, colour);
  return colour;
}

/** A colour laid over another one that lets nothing through. */
export function over({ r, g, b, a }: Colour, under: Colour): Colour {
  const mix = (top: number, below: number) => top * a + below * (1 - a);
  return { r: mix(r, under.r), g: mix(g, under.g), b: mix(b, under.b), a: 1 };
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: Colour, other: Colour): number {
  const [bright = 0, dark = 0] = [brightness(one), brightness(other)].toSorted((x, y) => y - x);
  return (bright + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function brightness({ r, g, b }: Colour): number {
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour behind an element, by the backgrounds of what it stands in. */
export function groundOf(element: Element | null): Colour {
  if (element === null) return colourOf('Canvas');
  const own = colourOf(getComputedStyle(element).backgroundColor);
  return own.a === 1 ? own : over(own, groundOf(element.parentElement));
}
