import { expect, test } from 'vitest';
import { families } from '../../tests/families/index.ts';
import { typedTexts } from '../../tests/families/texts.ts';
import { en } from '../content/en/index.ts';
import { questionnaire } from '../questions/index.ts';
import { summarise } from '../summary/summarise.ts';
import { note, own, type Block, type PaperDocument } from './blocks.ts';
import { compose } from './compose/compose.ts';
import { bodyHtml } from './html.ts';

const paperOf = (...blocks: readonly Block[]): PaperDocument => ({
  title: 'Notes',
  lang: 'en-US',
  footer: '',
  pageOf: '',
  continued: '',
  sheets: [{ kind: 'school', blocks }],
});

test('What a parent typed cannot become markup.', () => {
  const typed = '<img src=x onerror=alert(1)> & "quotes"';
  expect(bodyHtml(paperOf({ kind: 'paragraph', text: note(typed) }))).toBe(
    '<article><p><bdi class="note">&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot;</bdi></p></article>',
  );
});

test('Lists, headings and topics keep their structure.', () => {
  const html = bodyHtml(
    paperOf(
      { kind: 'heading', level: 2, text: 'What helps' },
      { kind: 'list', marker: 'box', items: [{ text: own('One'), sub: ['a', 'b'] }] },
      {
        kind: 'topic',
        mark: { answer: 'often-hard', domain: 'sensory', label: 'Often hard' },
        heading: 'Sudden loud sounds',
        aside: 'Often hard',
        entries: [{ term: 'Where', texts: [own('Hallway')] }],
      },
    ),
  );
  expect(html).toBe(
    [
      '<article><h2>What helps</h2>',
      '<ul><li><span>One</span><ul><li>a</li><li>b</li></ul></li></ul>',
      '<h3>Sudden loud sounds</h3><p>Often hard</p><dl><dt>Where</dt><dd><span>Hallway</span></dd></dl></article>',
    ].join('\n'),
  );
});

test.each(Object.keys(families))(
  'Everything the family %s typed stands in the page once.',
  (name) => {
    const found = Object.entries(families).find(([key]) => key === name);
    const responses = found?.[1].responses ?? families['maya'].responses;
    const sharing = {
      ...responses.sharing,
      pages: ['school', 'questions', 'doctor', 'keep'] as const,
      includePrivate: true,
    };
    const summary = summarise(questionnaire, { ...responses, sharing });
    const html = bodyHtml(compose(summary, en, { made: '2026-11-23' }));
    const plain = html
      .replaceAll(/<[^>]+>/gu, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
      .replaceAll(/\s+/gu, ' ');
    const times = typedTexts(responses).map(
      ({ text }) => plain.split(text.trim().replaceAll(/\s+/gu, ' ')).length - 1,
    );
    expect(times.filter((count) => count !== 1)).toEqual([]);
  },
);
