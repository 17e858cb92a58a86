import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { EYES, type Eye, type Finding } from '../../access/finding.ts';
import { test } from '../../access/fixtures.ts';
import { type Mode, showIn } from '../../access/modes.ts';
import { CAUGHT_FILE, type Caught, writeCaught } from '../../access/planted/caught.ts';
import { type Defect, defects } from '../../access/planted/defects.ts';
import { pageWith } from '../../access/planted/page.ts';
import { scan } from '../../access/scan.ts';

test.describe.configure({ timeout: 240_000 });

const USUAL: Mode = { colour: 'light', size: { width: 1280, height: 1024 } };

test('Every planted defect is seen by one engine or probe at least, as the table in the docs says.', async ({
  page,
}) => {
  const clean = new Map<string, ReadonlySet<string>>();
  const caught: Caught[] = [];
  for (const defect of defects) {
    const mode = defect.mode ?? USUAL;
    const key = JSON.stringify(mode);
    const before = clean.get(key) ?? new Set((await lookAt(page, null, mode)).map(ruleOf));
    clean.set(key, before);
    const news = (await lookAt(page, defect, mode)).filter((each) => !before.has(ruleOf(each)));
    const by = (eye: Eye) => rulesOf(news, eye);
    caught.push({
      name: defect.name,
      by: { axe: by('axe'), ibm: by('ibm'), htmlcs: by('htmlcs'), probes: by('probes') },
    });
  }
  if (process.env['ACCEPT'] === '1' || !existsSync(CAUGHT_FILE)) writeCaught(caught);
  expect(caught).toEqual(JSON.parse(readFileSync(CAUGHT_FILE, 'utf8')));
  const missed = caught.filter(({ by }) =>
    EYES.every((eye) => by[eye].every((rule) => rule.endsWith('?'))),
  );
  expect(missed).toEqual([]);
});

async function lookAt(page: Page, defect: Defect | null, mode: Mode) {
  const body = pageWith(defect);
  await page.route('**/planted.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/planted.html');
  await page.unroute('**/planted.html');
  await showIn(page, mode);
  return scan(page);
}

/** A rule that an engine names; with a question mark where it only asks. */
function ruleOf({ eye, rule, kind }: Finding): string {
  return `${eye} ${rule}${kind === 'question' ? '?' : ''}`;
}

function rulesOf(news: readonly Finding[], wanted: Eye): readonly string[] {
  const found = news.filter(({ eye }) => eye === wanted).map((each) => ruleOf(each));
  return [...new Set(found)].map((rule) => rule.slice(wanted.length + 1)).toSorted();
}
