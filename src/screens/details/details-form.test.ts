import { describe, expect, test } from 'vitest';
import { families } from '../../../tests/families/index.ts';
import { en } from '../../content/en/index.ts';
import { NO_DETAILS, NO_TRIED } from '../../responses/defaults.ts';
import type { Details } from '../../responses/types.ts';
import { detailsSchema, fromForm, NEW_TRIED, toForm } from './details-form.ts';

const kept: readonly Details[] = Object.values(families).flatMap(({ responses }) =>
  Object.values(responses.details),
);

describe('details through their form and back', () => {
  test('are the same, for every topic of every family', () => {
    expect(kept.map((said) => fromForm(toForm(said), said.healthTick))).toEqual(kept);
  });

  test('begin with one empty row for what was tried, which says nothing', () => {
    const form = toForm(NO_DETAILS);
    expect(form.tried).toEqual([NEW_TRIED]);
    expect(fromForm(form, false)).toEqual(NO_DETAILS);
  });

  test('leave out rows with nothing but spaces, and keep a row with one choice', () => {
    const rows = [
      { ...NEW_TRIED, what: '  ' },
      { ...NEW_TRIED, helped: 'no' as const },
    ];
    expect(fromForm({ ...toForm(NO_DETAILS), tried: rows }, false).tried).toEqual([
      { ...NO_TRIED, helped: 'no' },
    ]);
  });

  test('keep the health tick, which is not in the form', () => {
    expect(fromForm(toForm({ ...NO_DETAILS, healthTick: true }), true).healthTick).toBe(true);
  });
});

describe('what is checked', () => {
  const schema = detailsSchema(en);
  const faults = (more: Partial<ReturnType<typeof toForm>>) =>
    schema
      .safeParse({ ...toForm(NO_DETAILS), ...more })
      .error?.issues.map(({ path, message }) => [path.join('.'), message]);

  test('is nothing for a parent who says nothing', () => {
    expect(faults({})).toBe(undefined);
  });

  test('is the length of each text: the most is let through, one letter more is not', () => {
    const most = (length: number) => ({
      effectNote: 'a'.repeat(300 + length),
      betterNote: 'a'.repeat(300 + length),
      tried: [{ ...NEW_TRIED, what: 'a'.repeat(300 + length) }],
      example: 'a'.repeat(1000 + length),
      hope: 'a'.repeat(500 + length),
    });
    const tooLong = (limit: string) => en.ui.errors.tooLong({ most: limit });
    expect(faults(most(0))).toBe(undefined);
    expect(faults(most(1))).toEqual([
      ['effectNote', tooLong('300')],
      ['betterNote', tooLong('300')],
      ['tried.0.what', tooLong('300')],
      ['example', tooLong('1000')],
      ['hope', tooLong('500')],
    ]);
  });
});
