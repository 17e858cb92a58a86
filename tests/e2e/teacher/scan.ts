import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import jsqr from 'jsqr';

/** A picture as dots: red, green, blue and opacity of each, row by row, as base64. */
type Dots = Readonly<{ width: number; height: number; dots: string }>;

/** What an independent reader of QR codes finds in a picture (PNG); `null` where there is none. */
export async function scan(page: Page, png: Buffer): Promise<string | null> {
  const { width, height, dots } = await dotsOf(page, png);
  return jsqr(new Uint8ClampedArray(Buffer.from(dots, 'base64')), width, height)?.data ?? null;
}

/** The first page of a PDF as a picture (poppler), drawn to a file of this name. */
export function firstPage(pdf: string, name: string): Buffer {
  mkdirSync(dirname(name), { recursive: true });
  execFileSync('pdftoppm', ['-png', '-r', '110', '-f', '1', '-singlefile', pdf, name]);
  return readFileSync(`${name}.png`);
}

// An empty page of its own: the app's policy would not let a picture be read there.
async function dotsOf(page: Page, png: Buffer): Promise<Dots> {
  const empty = await page.context().newPage();
  const picture = await empty.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const drawn = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = drawn;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (context === null) throw new Error('This browser draws nothing.');
    context.drawImage(drawn, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const reader = new FileReader();
    const read = new Promise((resolve) => reader.addEventListener('load', resolve));
    // A list of four million numbers would take the test half a minute to hand over.
    reader.readAsDataURL(new Blob([data]));
    await read;
    return { width, height, dots: `${reader.result}`.replace(/^.*,/u, '') };
  }, png.toString('base64'));
  await empty.close();
  return picture;
}
