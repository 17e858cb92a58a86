import { colourOf, contrast, type Colour, isShown, nameOf, over, type Seen } from './kit.ts';

/** WCAG 1.4.6 (AAA): 7, and 4.5 for large text. */
const LEAST = { usual: 7, large: 4.5 } as const;

/** A picture of the whole page, one pixel for each CSS pixel. */
export type Picture = Readonly<{ width: number; height: number; data: Uint8ClampedArray }>;

/** Reads a PNG. */
export async function pictureOf(base64: string): Promise<Picture> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('A page without a canvas cannot be probed.');
  context.drawImage(bitmap, 0, 0);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

/** The colour of one pixel. */
export function pixel({ width, data }: Picture, x: number, y: number): Colour {
  const at = (y * width + x) * 4;
  return { r: data[at] ?? 0, g: data[at + 1] ?? 0, b: data[at + 2] ?? 0, a: 1 };
}

/**
 * Text that does not stand out from the pixels it stands on.
 * @param behind the page with all text made transparent
 */
export function faintText(behind: Picture): readonly Seen[] {
  const found: Seen[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const element = currentNode.parentElement;
    if (element === null || currentNode.textContent?.trim() === '') continue;
    if (!isShown(element) || isExempt(element)) continue;
    const worst = worstContrast(currentNode, element, behind);
    const least = isLarge(element) ? LEAST.large : LEAST.usual;
    if (worst < least - 0.05) {
      const says = `stands out by ${worst.toFixed(2)}:1, and needs ${least}:1`;
      found.push({ rule: 'text-contrast', where: nameOf(element), says });
    }
  }
  return found;
}

// What cannot be used just now need not stand out (WCAG 1.4.3), nor what is for the ear alone.
function isExempt(element: Element): boolean {
  const isOff = element.closest(':disabled, [aria-disabled=true]') !== null;
  const { clipPath } = getComputedStyle(element);
  return (
    isOff || clipPath !== 'none' || element.closest('script, style, noscript, option') !== null
  );
}

function isLarge(element: Element): boolean {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}

function worstContrast(node: Node, element: Element, behind: Picture): number {
  const style = getComputedStyle(element);
  const ink = colourOf(
    style.fill !== '' && element instanceof SVGElement ? style.fill : style.color,
  );
  const range = document.createRange();
  range.selectNodeContents(node);
  let worst = 21;
  for (const box of range.getClientRects()) {
    for (const { x, y } of pointsIn(box, behind)) {
      const ground = pixel(behind, x, y);
      worst = Math.min(worst, contrast(over(ink, ground), ground));
    }
  }
  return worst;
}

/** A grid of points over a box of the page. */
function pointsIn(box: DOMRect, { width, height }: Picture): readonly { x: number; y: number }[] {
  const left = box.left + scrollX;
  const top = box.top + scrollY;
  const xs = Array.from({ length: 7 }, (_, step) =>
    Math.round(left + ((step + 0.5) * box.width) / 7),
  );
  const ys = Array.from({ length: 3 }, (_, step) =>
    Math.round(top + ((step + 0.5) * box.height) / 3),
  );
  return xs
    .flatMap((x) => ys.map((y) => ({ x, y })))
    .filter(({ x, y }) => x >= 0 && y >= 0 && x < width && y < height);
}
