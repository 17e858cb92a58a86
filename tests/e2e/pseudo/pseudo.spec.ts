import { en } from '../../../src/content/en/index.ts';
import { retyped } from '../../families/arbitrary.ts';
import { families } from '../../families/index.ts';
import { pseudo } from '../../pseudo/pseudo.ts';
import { openWith } from '../draft.ts';
import { press } from '../screen.ts';
import { shortWalk } from '../short-walk.ts';
import { expect, test } from './fixtures.ts';
import { bareTexts, clipped } from './look.ts';

// What a parent writes is in brackets too, so that what is bare comes from us.
const written = retyped(families.maya.responses, (typed) => (typed === '' ? '' : `⟦${typed}⟧`));
const responses = {
  ...written,
  child: { ...written.child, nickname: '', meetingDate: '' },
  health: ['pain', 'safety', 'lost-skill'] as const,
};

const ADDRESSES = [
  'welcome',
  'child',
  'cover',
  'domain/sensory',
  'q/fm-copying',
  'wrap/sensory',
  'strengths',
  'health',
  'topics',
  'details/sr-sudden-sound',
  'check',
  'summary',
  'take',
  'print',
  'about-ot',
  'call-doctor',
  'stored',
  'blank',
  'teacher',
  'invite',
  'invited',
  'invited?parts=sensory&grade=3&length=quick',
  'open-file',
  'observe',
  'together',
  'type-in',
  'meeting',
  'after-meeting',
  'watch',
  'erase',
];

test.use({ locale: 'es-US' });
test.describe.configure({ timeout: 180_000 });

for (const kind of ['long', 'rtl', 'nospaces'] as const) {
  test.describe(`in a pseudo language (${kind})`, () => {
    test.use({ kind });

    test('every screen is translated and nothing is clipped, on a phone and on a wide screen.', async ({
      page,
    }) => {
      const faults: string[] = [];
      await openWith(page, responses, 'check');
      for (const address of ADDRESSES) {
        await page.goto(`/#/${address}`);
        // What an invitation asks for leaves the address once it is read.
        await expect(page).toHaveURL(`/#/${address.split('?')[0]}`);
        // With everything open that a press opens.
        if (address === 'take') await press(page, pseudo(en, kind).ui.system.open);
        await expect(page.locator('html')).toHaveAttribute('dir', kind === 'rtl' ? 'rtl' : 'ltr');
        const found = [...(await bareTexts(page))];
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 844 });
          found.push(...(await clipped(page)).map((fault) => `at ${width}, ${fault}`));
        }
        faults.push(...found.map((fault) => `${address}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });

    test('the walk goes on to its end.', async ({ page }) => {
      const faults: string[] = [];
      const look = async () => {
        await page.locator('h1').waitFor();
        faults.push(...(await bareTexts(page)));
      };
      await shortWalk(page, { name: '', helps: '', example: '' }, look, pseudo(en, kind));
      expect(faults).toEqual([]);
    });
  });
}
