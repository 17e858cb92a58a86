import { describe, expect, test } from 'vitest';
import { answers, details, family } from '../../tests/families/build.ts';
import { families } from '../../tests/families/index.ts';
import { questionnaire } from '../questions/index.ts';
import { summarise } from './summarise.ts';

const { responses } = family({
  title: 'Ana is in kindergarten; what is hard is noise.',
  child: { nickname: 'Ana', grade: 'K' },
  coverage: { domains: ['sensory'] },
  answers: answers({ 'often-hard': ['sr-room-noise'] }),
  topics: ['sr-room-noise'],
  details: { 'sr-room-noise': details({ healthTick: true }) },
});

describe('the pages that have something to say', () => {
  const pages = (name: keyof typeof families) =>
    summarise(questionnaire, families[name].responses).available;
  const withDoctor = ['school', 'questions', 'teacher', 'doctor', 'keep'];
  const withoutDoctor = withDoctor.filter((page) => page !== 'doctor');

  test('hold no doctor page unless something was ticked, or came on suddenly', () => {
    expect(pages('silent')).toEqual(withoutDoctor);
    expect(pages('only-home')).toEqual(withoutDoctor);
    expect(pages('maya')).toEqual(withDoctor);
  });

  test.each(['sudden', 'lost'] as const)('hold one where a topic is said to be %s', (since) => {
    const changed = { ...responses, details: { 'sr-room-noise': details({ since }) } };
    expect(summarise(questionnaire, changed).available).toEqual(withDoctor);
  });

  test('hold none for ticks on a topic that is set aside', () => {
    const aside = { ...responses, answers: { 'sr-room-noise': 'goes-well' as const } };
    const { available, health } = summarise(questionnaire, aside);
    expect([available, health]).toEqual([withoutDoctor, []]);
  });
});
