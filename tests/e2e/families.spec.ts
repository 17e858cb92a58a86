import { families } from '../families/index.ts';
import { expect, test } from './fixtures.ts';
import { readPdf } from './read-pdf.ts';
import { savePdf, walk } from './walk.ts';

test('try', async ({ page }) => {
  await walk(page, families['kinder-coat']);
  const pdf = await readPdf(await savePdf(page));
  expect(pdf.begins).toBe('%PDF-');
});
