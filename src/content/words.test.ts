import { describe, expect, test } from 'vitest';
import { questionnaire } from '../questions/index.ts';
import { NO_RESPONSES } from '../responses/defaults.ts';
import { en } from './en/index.ts';
import {
  asAnswered,
  childNames,
  dayText,
  forBand,
  itemTitle,
  listOf,
  questionText,
  shortName,
  sourceText,
} from './words.ts';

const named = (nickname: string) => ({ ...NO_RESPONSES.child, nickname });

describe('the child is named', () => {
  test('by the nickname, without the spaces around it', () => {
    expect(childNames(en, named(' Maya '))).toEqual({ you: 'Maya', me: 'Maya' });
  });

  test('as "your child" and "my child" where there is none', () => {
    const none = { you: 'your child', me: 'my child' };
    expect([childNames(en, named('')), childNames(en, named('  '))]).toEqual([none, none]);
  });

  test('in the question of each item', () => {
    expect(questionText(en, named('Maya'), 'fm-pencil-comfort', 'K-2')).toBe(
      `How does it go when Maya ${forBand(en.items['fm-pencil-comfort'].completion, 'K-2')}?`,
    );
  });
});

test('no question in any band is without its words', () => {
  const empty = questionnaire.domains
    .flatMap(({ items }) => items)
    .flatMap((item) =>
      item.bands
        .map((band) => questionText(en, named(''), item.linkId, band))
        .filter((text) => !/^How does it go when your child [^?]+\?$/.test(text)),
    );
  expect(empty).toEqual([]);
});

test('a text is for all bands, or for one, or for none', () => {
  expect([
    forBand('Same', '3-5'),
    forBand({ '3-5': 'Own' }, '3-5'),
    forBand({ '3-5': 'Own' }, 'K-2'),
  ]).toEqual(['Same', 'Own', '']);
});

test('an item’s name has a capital only where it is a line of its own', () => {
  const name = shortName(en, 'sr-sudden-sound');
  expect(itemTitle(en, 'sr-sudden-sound')).toBe(`${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  expect(name.charAt(0)).toBe(name.charAt(0).toLowerCase());
});

test('an item that was reworded is named by the question that was answered', () => {
  const asked = [{ linkId: 'fm-copying', question: 'Does she copy?' }] as const;
  const words = asAnswered(en, asked);
  expect([shortName(words, 'fm-copying'), itemTitle(words, 'sr-seat-feel')]).toEqual([
    'Does she copy? (as it was asked then)',
    itemTitle(en, 'sr-seat-feel'),
  ]);
});

test('a list is read as one would say it', () => {
  const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((parts) => listOf(en, parts));
  expect(lists).toEqual(['', 'a', 'a and b', 'a, b, and c']);
});

test('a day is written out, and what is no day is left out', () => {
  const days = ['2026-12-03', '2028-02-29', '', 'soon', '2026-13-01'].map((iso) =>
    dayText(en, iso),
  );
  expect(days).toEqual(['December 3, 2026', 'February 29, 2028', '', '', '']);
});

test('a source says who and when', () => {
  const fact = { text: 'A fact.', source: 'A book', checked: '2026-11-23' };
  expect(sourceText(en, fact)).toBe(
    en.ui.common.sourced({ source: 'A book', day: 'November 23, 2026' }),
  );
});
