import type { Words } from '../../words.ts';

/** For a teacher who writes down what is seen in class; each part stands in for the family's words. */
export const observe: Words['ui']['observe'] = {
  page: 'Para docentes: lo que usted ve',
  heading: 'Anote lo que usted ve en clase',
  lead: 'Una familia se prepara para hablar con la escuela. Aquí están las mismas preguntas cortas sobre su clase. Toma unos 5 minutos.',
  steps: [
    'Elija el grado y las partes del día que usted ve.',
    'Responda lo que ha visto. Salte lo demás.',
    'Guarde el archivo o imprima la hoja. Entréguelo usted a la familia.',
  ],
  stays:
    'Sus respuestas se quedan en este dispositivo. Nada se envía a la familia, a la escuela ni a nosotros.',
  rules: 'Su escuela puede tener reglas sobre notas de estudiantes. Aquí bastan las iniciales.',
  begin: 'Empezar sus notas',
  inClass: (p) => `En su clase, ¿cómo le va a ${p.child} cuando ${p.completion}?`,
  atSchool: (p) => `En la escuela, ¿cómo le va a ${p.child} cuando ${p.completion}?`,
  hint: 'Piense en el último mes. Diga solo lo que usted ha visto.',
  kept: 'Notas de la maestra o el maestro',
  child: { yourChild: 'su estudiante', myChild: 'mi estudiante' },
  aboutChild: {
    page: 'Sobre su estudiante',
    heading: 'Sobre su estudiante',
    nickname: 'Nombre de pila o iniciales',
    nicknameHint: 'Se usa en las preguntas y en la hoja. Puede dejarlo en blanco.',
  },
  device: {
    own: 'Sí, solo lo uso yo',
    safari:
      'Safari y otros navegadores borran las respuestas después de 7 días sin visitas. Entregue sus notas antes.',
  },
  cover: {
    heading: '¿Qué partes del día ve usted?',
    lead: 'Deje fuera las partes que no ve.',
  },
  question: { notSeenHint: 'Eso también ayuda. Quizás la familia lo ha visto.' },
  wrap: {
    heading: '¿Qué ayuda en clase?',
    inPlaceHint: 'Marque lo que ya hay.',
  },
  strengths: {
    page: 'Lo que va bien',
    heading: (p) => `¿Qué le va bien a ${p.child}?`,
    lead: 'Basta con 1 o 2 líneas.',
    own: 'Lo que va bien en su clase',
    ownHint: '¿Qué le gusta ver?',
    hopes: 'Un deseo o una nota para la familia',
    hopesHint: 'Puede dejarlo en blanco.',
  },
  check: {
    about: 'Sobre su estudiante',
    nickname: 'Nombre en la hoja',
    helps: 'Lo que ayuda en clase',
    strengths: 'Lo que va bien, y una nota',
    next: 'Entregarlo a la familia',
  },
  rail: {
    child: 'Sobre su estudiante',
    strengths: 'Lo que va bien',
    finish: 'Revisar y entregar',
  },
  take: {
    page: 'Entregarlo a la familia',
    heading: 'Entréguelo a la familia',
    lead: 'Guarde el archivo o imprima la hoja. Déselo a la familia como lo permita su escuela.',
    sheet: 'Una hoja para leer',
    pageNames: 'Lo que se ve en la escuela',
    next: [
      'La familia puede abrir el archivo en Backpack Notes y ponerlo junto a sus propias notas.',
      'Nadie más lo recibe, si usted o la familia no lo entregan.',
      'Borre aquí sus notas cuando la familia las tenga.',
    ],
  },
  saveFile: {
    save: 'Guardar el archivo para la familia',
    saveHint: 'La familia lo puede leer, imprimir y abrir junto a sus propias notas.',
  },
  pdf: {
    heading: (p) => `Lo que veo en la escuela: ${p.child}`,
    nature: 'Esto lo escribió la maestra o el maestro para la familia.',
  },
};
