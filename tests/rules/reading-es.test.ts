import { expect, test } from 'vitest';
import { inflesz, spanishSyllables } from './reading-es.ts';
import { words } from './reading.ts';

test.each([
  [1, 'y muy hoy ley buey que guion fue pie rey vio luz'],
  [2, 'día país baúl leer ahí viaje ciudad guerra niño lápiz aula hijo juega cuando oír huevo'],
  [3, 'ayuda cuidado escuela siguiente guitarra cohete oído creía teclado poeta terapia pingüino'],
  [4, 'averigüe aéreo maestría almohada educaba zanahoria conversación autobuses'],
  [5, 'cafetería alimentación comunicamos ocupacional enfermería'],
  [6, 'individualizo responsabilidad universidades'],
])('words of %i syllables are counted so: %s', (count, list) => {
  expect(words(list).map((word) => [word, spanishSyllables(word)])).toEqual(
    words(list).map((word) => [word, count]),
  );
});

test('a number counts as two, letters spelt out as one each', () => {
  expect(['911', 'OT', 'PDF', '3.º', '…'].map(spanishSyllables)).toEqual([2, 2, 3, 1, 0]);
});

test('a plain text reads very easily and a legal one very hard', () => {
  const plain = inflesz(['El perro corre a la puerta.', 'Come pan y duerme.']);
  const legal = inflesz([
    'Las determinaciones administrativas requieren procedimientos multidisciplinarios.',
  ]);
  expect({ plain: plain > 80, legal: legal < 20 }).toEqual({ plain: true, legal: true });
});

test('no text at all reads as easily as can be', () => {
  expect(inflesz([])).toBe(100);
});
