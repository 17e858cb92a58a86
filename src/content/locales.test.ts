import { describe, expect, test } from 'vitest';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { dir, LOCALES, loadWords, localeNames, localeOf, startLocale } from './locales.ts';
import { dayText, listOf, questionText } from './words.ts';

const maya = {
  nickname: 'Maya',
  grade: '2',
  informant: 'parent',
  seenAt: [],
  meetingDate: '',
} as const;
const nameless = { ...maya, nickname: ' ' };

describe('the languages', () => {
  test('each have a name of their own, a direction and words in that language', async () => {
    const words = await Promise.all(LOCALES.map(loadWords));
    expect(words.map(({ ui }) => ui.locale)).toEqual(['en-US', 'es-US']);
    expect(words).toEqual([en, es]);
    expect([localeNames, dir]).toEqual([
      { en: 'English', es: 'Español' },
      { en: 'ltr', es: 'ltr' },
    ]);
  });

  test.each([
    ['es', 'es'],
    ['es-MX', 'es'],
    [' ES_us ', 'es'],
    ['en-GB', 'en'],
    ['est', undefined],
    ['ar', undefined],
    ['', undefined],
  ])('the tag "%s" names %s', (tag, locale) => {
    expect(localeOf(tag)).toBe(locale);
  });
});

describe('the language to begin in', () => {
  test.each([
    ['the link’s before all', { link: 'es', saved: 'en', invited: null, browser: ['en-US'] }, 'es'],
    [
      'the saved one before the browser’s',
      { link: null, saved: 'es', invited: null, browser: ['en-US'] },
      'es',
    ],
    [
      'the browser’s first that we speak',
      { link: null, saved: null, invited: null, browser: ['zh', 'es-PR', 'en'] },
      'es',
    ],
    [
      'the next wish where a link names none of ours',
      { link: 'xx', saved: 'es', invited: null, browser: [] },
      'es',
    ],
    [
      'the one a teacher chose before the browser’s',
      { link: null, saved: null, invited: 'es', browser: ['en-US'] },
      'es',
    ],
    [
      'the saved one before the one a teacher chose',
      { link: null, saved: 'en', invited: 'es', browser: [] },
      'en',
    ],
    [
      'English where nothing is said',
      { link: null, saved: null, invited: null, browser: [] },
      'en',
    ],
    [
      'English where nothing said is ours',
      { link: '', saved: '??', invited: null, browser: ['vi', 'tl'] },
      'en',
    ],
  ] as const)('is %s', (_name, wishes, locale) => {
    expect(startLocale(wishes)).toBe(locale);
  });
});

describe('a question in Spanish', () => {
  test('reads well with a nickname and without one', () => {
    expect([
      questionText(es, maya, 'fm-hand-stamina', '3-5'),
      questionText(es, nameless, 'fm-hand-stamina', '3-5'),
      es.ask.teacherOf({ child: es.ui.child.myChild }),
      es.ask.teacherOf({ child: 'Maya' }),
    ]).toEqual([
      '¿Cómo le va a Maya cuando tiene mucho que escribir a mano?',
      '¿Cómo le va a su hijo o hija cuando tiene mucho que escribir a mano?',
      'Maestra o maestro de mi hijo o hija',
      'Maestra o maestro de Maya',
    ]);
  });

  test('lists and dates are written as in Spanish', () => {
    expect([
      listOf(es, ['correr', 'trepar', 'irse']),
      dayText(es, '2026-11-23'),
      dayText(en, '2026-11-23'),
    ]).toEqual(['correr, trepar e irse', '23 de noviembre de 2026', 'November 23, 2026']);
  });
});
