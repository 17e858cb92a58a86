import type { Words } from '../../words.ts';

/** The start of a domain. */
export const domain: Words['ui']['domain'] = {
  page: (p) => p.domain,
  schoolName: (p) => `La escuela puede llamarlo “${p.formal}”.`,
  start: 'Empezar esta parte',
  skip: 'Saltar esta parte',
};

/** One question. */
export const question: Words['ui']['question'] = {
  stem: (p) => `¿Cómo le va a ${p.child} cuando ${p.completion}?`,
  progress: (p) => `Pregunta ${p.position} de ${p.of}`,
  answered: (p) => `${p.item}: ${p.answer}`,
  notSeenHint: 'Con esto haremos una pregunta para la maestra o el maestro.',
  skip: 'Saltar',
  clear: 'Borrar mi respuesta',
  setAside:
    'Sus notas sobre este tema quedan aparte. Vuelven si usted cambia de nuevo la respuesta.',
  why: 'Por qué importa en la escuela',
  whySource: (p) => `Fuente: ${p.source}`,
  whyMissing: 'No se pudo cargar. Cierre esta parte y ábrala otra vez para volver a intentarlo.',
};

/** The end of a domain. */
export const wrap: Words['ui']['wrap'] = {
  page: (p) => `${p.domain}: lo que ayuda`,
  heading: '¿Qué ayuda ya?',
  lead: (p) => `Piense en lo que acaba de responder: ${p.domain}.`,
  inPlace: '¿Ya hay algo allí que le ayuda?',
  inPlaceHint: 'Marque lo que sea cierto. La escuela lo verá como “por favor, sigan así”.',
  helps: 'Lo que ayuda, en sus palabras',
  helpsHint: 'Un asiento, un objeto, una persona, una hora del día.',
  childSays: '¿Qué dice de esto su hijo o hija?',
  teenSays: '¿Qué dice su adolescente? Si se puede, que lo escriba.',
  childSaysHint: 'Sus propias palabras cuentan.',
};

/** Strengths and hopes. */
export const strengths: Words['ui']['strengths'] = {
  page: 'Fortalezas y deseos',
  heading: (p) => `¿Qué hace bien ${p.child}?`,
  lead: 'Las fortalezas van primero en su página. Marque las que ve, o escriba otras.',
  chosen: 'Fortalezas',
  own: 'Algo más, en sus palabras',
  ownHint: '¿Qué le encanta ver? ¿Qué les gusta a los demás?',
  hopes: '¿Qué desea para este año escolar?',
  hopesHint: 'Basta con 1 o 2 líneas.',
};

/** Health things to mention. */
export const health: Words['ui']['health'] = {
  page: 'Salud',
  heading: '¿Hay algo de salud que quiera mencionar?',
  lead: 'Marque solo lo que ha visto. La mayoría de las familias no marca nada aquí. Cada marca abre una nota corta.',
  list: '¿Qué ha visto?',
  onPaper: 'Lo que marque va solo en la página para el doctor.',
  notKept: 'Cada marca abre una nota aquí. Las marcas de esta página no se guardan.',
};

/** Choosing topics. */
export const topics: Words['ui']['topics'] = {
  page: 'Elija sus temas',
  heading: '¿Qué es lo que más le importa?',
  lead: 'Esto es lo que usted marcó como difícil. Elija hasta 5 temas para hablar.',
  list: 'Marcado como difícil',
  chosen: 'Sus temas, en su orden',
  none: 'Aún no hay temas.',
  up: (p) => `Subir: ${p.topic}`,
  down: (p) => `Bajar: ${p.topic}`,
  moved: (p) => `${p.topic}: ahora es el número ${p.position}.`,
  full: 'Ya eligió 5. Quite la marca de uno para elegir otro.',
};

/** More about a topic. */
export const details: Words['ui']['details'] = {
  page: 'Más sobre un tema',
  progress: (p) => `Tema ${p.position} de ${p.of}`,
  lead: 'Responda lo que pueda. Deje fuera lo demás.',
  where: '¿Dónde lo ve usted, o dónde le cuentan que pasa?',
  effects: '¿De qué manera estorba?',
  effectNote: 'De otra manera',
  since: '¿Desde cuándo?',
  sinceClear: 'Borrar esta respuesta',
  better: '¿Cuándo va mejor?',
  betterNote: 'Otro momento en que va mejor',
  health: '¿Algo para el doctor?',
  tried: '¿Qué se ha intentado?',
  triedNumber: (p) => `Intento número ${p.position}`,
  triedWhat: 'Qué se intentó',
  triedWhere: 'Dónde',
  triedHowLong: 'Por cuánto tiempo',
  triedHelped: '¿Ayudó?',
  notSaid: 'Sin decir',
  addTried: 'Otra cosa que se intentó',
  remove: 'Quitar',
  removeTried: (p) => `Quitar: intento número ${p.position}`,
  example: 'Un momento que recuerda',
  exampleHint: 'Por ejemplo: “El martes en el almuerzo…” ¿Qué pasó? ¿Qué ayudó?',
  hope: '¿Qué le gustaría ver en su lugar?',
  hopeHint: 'Por ejemplo: “Para la primavera me gustaría…”',
  skip: 'Saltar este tema',
};
