import { budgetTable, weigh } from '../../../scripts/lib/budget.ts';
import { expect, test } from './fixtures.ts';

test('The build keeps to its budget of bytes, part by part.', ({ first }) => {
  const weights = weigh(first);
  const over = weights.filter(({ bytes, most, files }) => bytes > most || files === 0);
  expect(over, budgetTable(weights)).toEqual([]);
});

test('The page that a phone gets first asks for one script and no style.', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.address, { waitUntil: 'commit' });
  await page.locator('#app[data-begun]').waitFor();
  const before = asked.slice(0, 2).map((path) => path.replace(/-[^/]*(?=\.js)/u, ''));
  expect(before).toEqual(['/', '/assets/first.js']);
});
