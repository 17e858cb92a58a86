import { expect, test } from 'vitest';
import { voiceFor } from './read-aloud.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

const served = voice('en-US', false, true);
const british = voice('en-GB');
const preferred = voice('en-AU', true, true);
const american = voice('en_US');
const mexican = voice('es-MX');

test.each([
  ['of the same country', [british, preferred, american], 'en-US', american],
  ['that the device prefers, else', [british, preferred, mexican], 'en-US', preferred],
  ['that comes first, else', [mexican, british], 'en-US', british],
  ['of the language alone', [british, mexican], 'es', mexican],
  ['of a server: none', [served], 'en-US', undefined],
  ['of another language: none', [british, mexican], 'he', undefined],
  ['whose language only begins alike: none', [voice('est-EE')], 'es-US', undefined],
])('A text is read with the own voice %s.', (_which, voices, lang, expected) => {
  expect(voiceFor(voices, lang)).toBe(expected);
});
