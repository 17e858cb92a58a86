import { describe, expect, test } from 'vitest';
import { invitationOf, questionsOf } from '../../invitation/choose.ts';
import { fragmentsOf } from '../../invitation/link.ts';
import { qrRows } from '../../invitation/qr.ts';
import type { Invitation } from '../../invitation/types.ts';
import { questionnaire } from '../../questions/index.ts';
import { checkPdf } from '../../../tests/pdf-ua/check.ts';
import { loadJson } from '../../../tests/pdf-ua/pdf-json.ts';
import { en } from '../../content/en/index.ts';
import { es } from '../../content/es/index.ts';
import type { Words } from '../../content/words.ts';
import { assert } from '../../lib/assert.ts';
import { makePdf } from '../draw/make-pdf.ts';
import { nodeFonts } from '../fonts/node-source.ts';
import { paperText } from '../text.ts';
import { composeFlyer } from './flyer.ts';

const HOME = 'https://notes.example.org/';
const parts: Invitation = {
  domains: ['sensory', 'social'],
  only: [],
  grade: '3',
  length: 'full',
  locale: 'es',
};
const all = invitationOf({
  locale: 'en',
  grade: '4',
  kind: 'questions',
  parts: [],
  questions: questionnaire.domains.flatMap(({ id }) =>
    questionsOf(id, '4').map(({ linkId }) => linkId),
  ),
  length: 'quick',
});
assert(all, 'Questions were chosen.');

const DISTRICT = 'https://backpack-notes.long-school-district-name.k12.example.org/families/notes/';

function flyer(invitation: Invitation, words: Words, home = HOME) {
  const link = `${home}#${fragmentsOf(invitation).short}`;
  return composeFlyer({ ...invitation, link, home, qr: qrRows(link) }, words);
}

test('as text it holds the link, every way to start, and what is suggested', () => {
  expect(paperText(flyer(parts, es))).toMatchInlineSnapshot(`
    "Una invitación de la escuela
    3.º grado

    ¿Qué nota usted en el día escolar de su hijo o hija? A su maestra o maestro le gustaría saberlo. Usted responde preguntas cortas sobre la vida diaria en la escuela. Después tiene páginas para llevar a una reunión, si quiere.

    - Toma unos 20 minutos. Puede parar y seguir después.
    - Es privado. Sus respuestas se quedan en su teléfono o computadora. Usted decide quién las ve.
    - Usted decide. Puede saltar cualquier pregunta, o dejarlo todo.
    - Es gratis. No necesita una cuenta.

    Cómo empezar

    Código QR: https://notes.example.org/#1.tU.3f.es.n
    - Apunte la cámara de su teléfono al cuadro. Abra el enlace que aparece.
    - O abra https://notes.example.org/ en su navegador y oprima “Empezar”. Después elija lo que quiera.
    - ¿No tiene teléfono o internet? Pida a la escuela una hoja impresa. Tiene el mismo tipo de preguntas.

    O escriba esto en su navegador. Las letras grandes y pequeñas importan:
    https://notes.example.org/#1.tU.3f.es.n

    Lo que propone la escuela

    - Los sentidos y la calma
    - Estar con los demás

    Puede cambiarlo al empezar.

    ----------

    Backpack Notes. Sus respuestas se quedan con usted.
    "
  `);
});

const many: Invitation = { ...all, only: all.only.slice(0, 6) };

describe.each([
  ['with parts', parts, es, HOME],
  ['with as many questions as are named', many, es, HOME],
  ['with every question of a grade', all, en, HOME],
  ['with parts, at a long address', parts, es, DISTRICT],
  ['with as many questions as are named, at a long address', many, es, DISTRICT],
] as const)('%s', (_, invitation, words, home) => {
  test.each(['letter', 'a4'] as const)(
    'on %s it is one page that reads back whole and meets PDF/UA-1',
    async (format) => {
      const { bytes, missing, faults, pageCount } = await makePdf(flyer(invitation, words, home), {
        fonts: nodeFonts,
        format,
        created: new Date('2026-11-23T15:00:00Z'),
      });
      expect({ missing, faults, pageCount, findings: checkPdf(loadJson(bytes)) }).toEqual({
        missing: [],
        faults: [],
        pageCount: 1,
        findings: [],
      });
    },
  );
});
