import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/content/locales.ts';
import { bannedTermsIn } from './banned-terms.ts';
import { languages } from './languages.ts';

/** The rules and classes that a string breaks, each once. */
function broken(locale: Locale, key: string, text: string): readonly string[] {
  const said = { key, text };
  const found = [
    ...languages[locale].faults(said).map(({ rule }) => rule),
    ...bannedTermsIn(locale)(said).map((term) => term.class),
  ];
  return [...new Set(found)];
}

const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');

type Planted = readonly [locale: Locale, rule: string, key: string, text: string];
type Good = readonly [locale: Locale, key: string, text: string];

const bad: readonly Planted[] = [
  ['en', 'label', 'items.x.hint', 'Many children with autism do this.'],
  ['en', 'label', 'ui.welcome.lead', 'For families of kids on the spectrum'],
  ['en', 'diagnose', 'summary.lead', 'You noted 3 symptoms.'],
  ['en', 'diagnose', 'ask.questions.x', 'Could this be diagnosed?'],
  ['en', 'measure', 'ui.take.make', 'See the score'],
  ['en', 'measure', 'items.x.hint', 'This is normal in grade 2.'],
  ['en', 'measure', 'pdf.title', 'Screening form'],
  ['en', 'compare', 'items.x.hint', 'It may be slower than other kids.'],
  ['en', 'deficit', 'items.x.short', 'poor grip'],
  ['en', 'deficit', 'followups.effects.x', 'Has a tantrum'],
  ['en', 'promise', 'ask.roles.ot.why', 'Can fix writing at school.'],
  ['en', 'promise', 'summary.lead', 'We recommend that you call.'],
  ['en', 'jargon', 'items.x.hint', 'Think of executive functions.'],
  ['en', 'absolute', 'items.x.hint', 'Your child may never sit.'],
  ['en', 'tally', 'summary.glanceNote', 'Hard: 4 of 16.'],
  ['en', 'proprietary', 'pdf.title', 'Notes like the Sensory Profile'],
  ['en', 'longSentence', 'ui.help', `${words(17, 'word')}.`],
  ['en', 'longQuestion', 'ask.questions.x', `${words(21, 'word')}?`],
  ['en', 'andOr', 'ui.help', 'Read and/or write.'],
  ['en', 'numberWord', 'ui.help', 'Choose three.'],
  ['en', 'gendered', 'ui.help', 'What does she like?'],
  ['en', 'straightApostrophe', 'ui.help', "You haven't begun."],
  ['en', 'askNoQuestion', 'ask.questions.x', 'Tell me what you see.'],
  ['es', 'label', 'items.x.hint', 'Algunos niños con TDAH hacen esto.'],
  ['es', 'label', 'ui.welcome.lead', 'Para familias de niños autistas'],
  ['es', 'label', 'summary.lead', 'Puede haber un retraso.'],
  ['es', 'label', 'ui.welcome.lead', 'Para niños con una discapacidad'],
  ['es', 'label', 'ask.questions.x', '¿Podría ser un trastorno?'],
  ['es', 'diagnose', 'pdf.doctor.health', 'Síntomas que noté'],
  ['es', 'diagnose', 'ask.questions.x', '¿Quién puede diagnosticar esto?'],
  ['es', 'measure', 'ui.take.make', 'Ver el puntaje'],
  ['es', 'measure', 'items.x.hint', 'Piense en el examen del viernes.'],
  ['es', 'measure', 'items.x.hint', 'Es normal en 2.º grado.'],
  ['es', 'measure', 'summary.lead', 'Hay un riesgo alto.'],
  ['es', 'measure', 'pdf.title', 'Resultados para la escuela'],
  ['es', 'compare', 'items.x.hint', 'Puede escribir más lento que los demás niños.'],
  ['es', 'deficit', 'items.x.short', 'déficit de fuerza en la mano'],
  ['es', 'deficit', 'items.x.hint', 'Puede hacer un berrinche.'],
  ['es', 'promise', 'summary.lead', 'Le recomendamos llamar.'],
  ['es', 'promise', 'ask.roles.ot.why', 'Da tratamiento en la escuela.'],
  ['es', 'jargon', 'items.x.hint', 'Trata de la función ejecutiva.'],
  ['es', 'absolute', 'items.x.hint', 'Puede ser siempre difícil.'],
  ['es', 'tally', 'summary.glanceNote', 'Difícil: 4 de 16.'],
  ['es', 'proprietary', 'pdf.title', 'Notas como el Perfil Sensorial'],
  ['es', 'longSentence', 'ui.help', `${words(21, 'palabra')}.`],
  ['es', 'longSentence', 'law.step', `${words(29, 'palabra')}.`],
  ['es', 'longQuestion', 'ask.questions.x', `¿${words(25, 'palabra')}?`],
  ['es', 'tuForm', 'ui.help', 'Aquí puedes cambiar lo que quiera.'],
  ['es', 'tuForm', 'ui.help', 'Guarde tu PDF.'],
  ['es', 'tuForm', 'ui.help', 'Elige una respuesta.'],
  ['es', 'tuForm', 'ui.welcome.heading', 'Prepárate para la reunión'],
  ['es', 'slash', 'ui.help', 'Lo que dice su niño/a'],
  ['es', 'slash', 'ui.help', 'Lo que dicen los niñxs'],
  ['es', 'slash', 'ui.help', 'Lea y/o escriba.'],
  ['es', 'numberWord', 'ui.help', 'Elija hasta cinco temas.'],
  ['es', 'gendered', 'items.x.hint', 'Piense en lo que ella dice.'],
  ['es', 'gendered', 'items.x.hint', 'Después puede estar cansado.'],
  ['es', 'whoSees', 'items.x.hint', 'Puede ver una mano firme.'],
  ['es', 'straightQuote', 'ui.help', 'Elija "Guardar".'],
  ['es', 'openMark', 'ui.help', 'Qué ayuda ya?'],
  ['es', 'openMark', 'ui.help', '¿ Qué ayuda ya?'],
  ['es', 'quoteStop', 'ui.help', 'Elija “Guardar como PDF.”'],
  ['es', 'askNoQuestion', 'ask.questions.x', 'Dígame qué ve en la escuela.'],
  ['es', 'english', 'ui.help', 'Guarde y vuelva to the start.'],
  ['es', 'english', 'ui.rail.x', 'Sus questions'],
];

const good: readonly Good[] = [
  [
    'en',
    'items.x.hint',
    'Think of a page of homework. The pencil may glide, or the hand may ache.',
  ],
  ['en', 'items.x.short', 'holding a pencil for a whole page'],
  ['en', 'items.x.hint', 'A desk behind the door may be quiet.'],
  ['en', 'items.x.completion', 'hears a sudden loud sound'],
  ['en', 'ui.help', 'Choose up to 5 topics.'],
  ['en', 'ui.help', 'Say one thing. Then say the next one.'],
  ['en', 'ui.help', 'You haven’t begun.'],
  ['en', 'ui.help', 'Schools may call this “Self-care.”'],
  ['en', 'followups.since.x', 'It has always been this way'],
  ['en', 'ask.questions.x', 'I marked these as hard. What do you see at school?'],
  ['en', 'ask.questions.x', 'If I ask in writing for an evaluation, what comes next?'],
  ['en', 'ask.roles.teacher.title', 'The teacher'],
  [
    'en',
    'law.x.text',
    'Each state must find and evaluate children who may need special education.',
  ],
  ['en', 'law.x.text', `${words(24, 'word')}.`],
  ['en', 'facts.x.text', 'It is not tutoring, counseling or medical treatment.'],
  ['en', 'doctor.x.act', 'Call 911 for weakness on one side.'],
  ['en', 'doctor.x.lead', 'Do this at any age, and never wait.'],
  ['en', 'disclaimer.x', 'This is not a test and does not give a score or a diagnosis.'],
  ['en', 'glossary.x', 'Sensory diet: a plan for movement and rest.'],
  ['en', 'sources.D4', 'Study of children’s motor impairment: he, she and they'],
  [
    'es',
    'items.x.hint',
    'Piense en una hoja de tarea. El lápiz puede correr, o la mano puede doler.',
  ],
  ['es', 'items.x.hint', 'Usted puede ver una mano firme. O puede ver que la sacude.'],
  ['es', 'items.x.hint', 'Puede sentirse bien, o apartarse.'],
  ['es', 'items.x.hint', 'Un lugar tranquilo puede ayudar.'],
  ['es', 'items.x.short', 'mantener letras y números en su línea'],
  ['es', 'items.x.completion', 'escribe de modo que otros lo puedan leer'],
  ['es', 'items.x.hint', 'Unas telas se sienten suaves fácilmente, y otras pican.'],
  ['es', 'ui.help', 'Elija hasta 5 temas. Puede cambiarlos después.'],
  ['es', 'ui.help', 'El equipo elige la forma y responde por escrito.'],
  ['es', 'ui.help', 'Elija “Guardar como PDF”.'],
  ['es', 'ui.common.title', 'Inicio - Backpack Notes'],
  ['es', 'ui.help', '¡Listo! ¿Qué ayuda ya?'],
  ['es', 'ui.domain.schoolName', 'La escuela puede llamarlo “Fine motor and handwriting”.'],
  ['es', 'followups.since.x', 'Siempre ha sido así'],
  ['es', 'ask.questions.x', 'Marqué estas cosas como difíciles. ¿Qué ve usted en la escuela?'],
  ['es', 'ask.questions.x', 'Si pido por escrito una evaluación, ¿qué sigue?'],
  ['es', 'ask.questions.x', 'Si queremos un intérprete en la reunión, ¿cómo lo pido?'],
  [
    'es',
    'ask.roles.slp.title',
    'Terapeuta del habla y lenguaje (speech-language pathologist, SLP)',
  ],
  [
    'es',
    'law.x.text',
    'Cada estado debe evaluar a los niños que puedan necesitar educación especial.',
  ],
  ['es', 'law.x.text', `${words(28, 'palabra')}.`],
  [
    'es',
    'facts.x.text',
    'La Ley de Educación para Personas con Discapacidades (IDEA) nombra 3 metas.',
  ],
  ['es', 'doctor.x.act', 'De repente, 1 lado está débil: llame al 911 ahora.'],
  ['es', 'disclaimer.x', 'Esto no es una prueba y no da un puntaje ni un diagnóstico.'],
  ['es', 'glossary.x.id', 'school-psychologist'],
  ['es', 'glossary.x.means', 'Protege a los estudiantes con una discapacidad.'],
  ['es', 'sources.L1', '34 CFR 300.301, Initial evaluations'],
];

describe('the lint, tried on strings made up for it', () => {
  test.each(bad)('in "%s" catches what breaks %s under %s: %s', (locale, rule, key, text) => {
    expect(broken(locale, key, text)).toEqual([rule]);
  });

  test.each(good)('in "%s" lets through, under %s: %s', (locale, key, text) => {
    expect(broken(locale, key, text)).toEqual([]);
  });

  test('is tried on at least 40 of each', () => {
    expect([bad.length >= 40, good.length >= 40]).toEqual([true, true]);
  });
});

describe('the rules for Spanish items, tried on items made up for them', () => {
  const planted = {
    completion: {
      'K-2': 'no se sienta nunca?',
      '3-5': words(16, 'palabra'),
      '6-8': words(15, 'palabra'),
    },
    hint: {
      'K-2': 'Una. Otra. Otra más.',
      '3-5': 'Piense en la clase.',
      '6-8': 'Piense en la clase.',
    },
    short: 'sentarse',
  };
  const { itemFaults, shortFaults } = languages.es;

  test('catch a question that is long, says no or ends itself, and a long hint', () => {
    expect({
      'K-2': itemFaults(planted, 'K-2'),
      '3-5': itemFaults(planted, '3-5'),
      '6-8': itemFaults(planted, '6-8'),
      '9-12': itemFaults(planted, '9-12'),
    }).toEqual({
      'K-2': [
        'ends the question itself: no se sienta nunca?',
        'says no in the question',
        'says nunca in the question',
        'hints too long: Una. Otra. Otra más.',
      ],
      '3-5': [`asks too long: ${languages.es.stem} ${words(16, 'palabra')}?`],
      '6-8': [],
      '9-12': ['has no completion', 'has no hint'],
    });
  });

  test('catch a short name that is long, begins large or ends as a sentence', () => {
    expect([shortFaults('empezar a escribir'), shortFaults(`Una ${words(11, 'cosa')}.`)]).toEqual([
      [],
      ['has more than 11 words', 'does not start in lower case', 'ends like a sentence'],
    ]);
  });
});
