import { describe, expect, test } from 'vitest';
import { fileOf } from '../../../tests/hostile/build.ts';
import { families, type FamilyName } from '../../../tests/families/index.ts';
import { draftOf } from '../../../tests/storage/drafts.ts';
import { contentOf } from '../draft.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import type { PageParts } from './page.ts';
import { readSaveFile } from './read.ts';
import { MAX_BYTES } from './types.ts';
import { saveFileName, writeSaveFile } from './write.ts';

const page: PageParts = {
  lang: 'en',
  dir: 'ltr',
  title: 'Notes for a school meeting',
  css: 'body { max-width: 65ch }',
  bodyHtml: '<h1>Notes</h1>',
};

const names = Object.keys(families).filter((name): name is FamilyName => name in families);

function written(name: FamilyName, parts = page): string {
  const outcome = writeSaveFile(draftOf(name), parts);
  return outcome.kind === 'written' ? outcome.html : '';
}

describe.each(names)('the family %s', (name) => {
  test('comes back whole from its save file, as a new draft.', async () => {
    const read = await readSaveFile(fileOf(written(name)));
    const id = read.kind === 'ok' ? read.draft.id : '';
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    const draft = { ...contentOf(draftOf(name)), id, rev: 0 };
    const { responses } = draft;
    expect(read).toEqual({
      kind: 'ok',
      draft,
      preview: {
        nickname: responses.child.nickname,
        answered: Object.keys(responses.answers).length,
        updatedAt: '2026-11-23T12:00:00.000Z',
        locale: 'en',
        isOtherQuestionnaire: false,
      },
    });
  });
});

test('The page around the data runs nothing, loads nothing, and says what it is.', () => {
  const html = written('silent', { ...page, title: 'Notes <of "a" child>' });
  const [before] = html.split('<script');
  expect(before).toBe(
    [
      '<!doctype html>',
      '<html lang="en" dir="ltr">',
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="referrer" content="no-referrer">',
      '<meta name="robots" content="noindex">',
      '<title>Notes &lt;of &quot;a&quot; child&gt;</title>',
      '<style>body { max-width: 65ch }</style>',
      '</head>',
      '<body>',
      '<h1>Notes</h1>',
      '',
    ].join('\n'),
  );
});

test('Nothing a parent types can end the element that holds the data.', async () => {
  const draft = draftOf('maya');
  const nickname = '</script><!--<script>\u2028\u2029]]>';
  const { responses } = draft;
  const child = { ...responses.child, nickname };
  const outcome = writeSaveFile({ ...draft, responses: { ...responses, child } }, page);
  const html = outcome.kind === 'written' ? outcome.html : '';
  expect(html.split('<script').length).toBe(2);
  expect(html.split('</script').length).toBe(2);
  expect(/[\u2028\u2029]/.test(html)).toBe(false);
  const read = await readSaveFile(fileOf(html));
  expect(read.kind === 'ok' && read.draft.responses.child.nickname).toBe(nickname);
});

test('The name of the file tells nothing about the child.', () => {
  expect(saveFileName('2026-11-23')).toBe('backpack-notes-2026-11-23.html');
});

test('A file that would not open again is not made.', () => {
  const bodyHtml = 'x'.repeat(MAX_BYTES);
  const outcome = writeSaveFile(draftOf('silent'), { ...page, bodyHtml });
  expect(outcome.kind).toBe('too-big');
});

test('The longest notes fit many times over, whatever script they are in.', () => {
  // Everything said stands in the page twice: as data, and as text to read.
  const said = JSON.stringify(draftOf('long-notes').responses);
  const latin = written('long-notes', { ...page, bodyHtml: escapeHtml(said) });
  const han = '語'.repeat(said.length);
  expect(new TextEncoder().encode(latin).byteLength).toBeLessThan(MAX_BYTES / 5);
  expect(new TextEncoder().encode(han).byteLength * 2).toBeLessThan(MAX_BYTES);
});
