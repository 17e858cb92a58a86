import { expect, test } from 'vitest';
import { en } from '../../content/en/index.ts';
import { es } from '../../content/es/index.ts';
import { note } from '../blocks.ts';
import { bodyHtml } from '../html.ts';
import { compose } from './compose.ts';
import { noteOf } from './note-of.ts';
import { small } from './small-summary.ts';

const told = { ...small, typedIn: { 'strengths/hopes': 'es', 'strengths/own': 'en' } };

test('a note in another language than the page says so, and is marked as that language', () => {
  expect(noteOf(told, en, 'strengths/hopes', ' Que lea. ')).toEqual([
    { text: 'Que lea.', note: true, lang: 'es' },
    { text: ' (written in Spanish)', note: false, aside: true },
  ]);
  expect(noteOf(told, es, 'strengths/hopes', 'Que lea.')).toEqual(note('Que lea.'));
});

test('of a note nothing is said where nobody knows, or where its letters say otherwise', () => {
  expect(noteOf(told, en, 'details/fm-copying/hope', 'Que lea.')).toEqual(note('Que lea.'));
  expect(noteOf(told, es, 'strengths/own', 'Đọc sách mỗi ngày')).toEqual([
    { text: 'Đọc sách mỗi ngày', note: true, lang: 'en' },
  ]);
});

test('on pages in two languages every note says its language in both, each in its own', () => {
  const summary = { ...told, strengths: { ...told.strengths, hopes: 'Que lea.' } };
  const made = '2026-11-23';
  const paper = compose(summary, en, { made, second: { summary, words: es } });
  const html = bodyHtml(paper);
  expect(html).toContain(
    '<p><bdi class="note" lang="es">Que lea.</bdi><span> (written in Spanish)</span>' +
      `<span lang="${es.ui.locale}"> (escrito en español)</span></p>`,
  );
  expect(html).toContain(
    '<bdi class="note">Draws maps.</bdi><span> (written in English)</span>' +
      `<span lang="${es.ui.locale}"> (escrito en inglés)</span>`,
  );
});
