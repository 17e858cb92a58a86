import type { Words } from '../words.ts';

const roles: Words['ask']['roles'] = {
  teacher: {
    title: 'La maestra o el maestro',
    why: 'Ve el día escolar y puede intentar cambios pequeños en la clase.',
  },
  ot: {
    title: 'Terapeuta ocupacional (occupational therapist, OT)',
    why: 'Mira cómo encajan la persona, el trabajo y el lugar.',
  },
  psychologist: {
    title: 'Psicólogo o psicóloga escolar (school psychologist)',
    why: 'Trabaja con el aprendizaje, la conducta y los sentimientos en la escuela.',
  },
  pediatrician: {
    title: 'Pediatra (pediatrician)',
    why: 'Puede revisar vista, oído, sueño y dolor, y puede escribir a la escuela.',
  },
  slp: {
    title: 'Terapeuta del habla y lenguaje (SLP)',
    why: 'Trabaja con el habla y con darse a entender. En muchas escuelas, también con comer sin peligro.',
  },
  pt: {
    title: 'Fisioterapeuta (physical therapist, PT)',
    why: 'Trabaja con moverse: escaleras, pasillos y educación física.',
  },
  nurse: {
    title: 'Enfermera o enfermero escolar (school nurse)',
    why: 'Cuida la salud en la escuela, como las medicinas y el baño.',
  },
  counselor: {
    title: 'Consejero o consejera escolar (school counselor)',
    why: 'Ayuda con amistades, sentimientos y preocupaciones en la escuela.',
  },
  team: {
    title: 'Cualquier persona del equipo escolar',
    why: 'Estas sirven para cualquier reunión.',
  },
};

const questions: Words['ask']['questions'] = {
  'teacher.best-parts': ({ child }) => `¿Qué partes del día le van mejor a ${child}?`,
  'teacher.hard': () => 'Marqué estas cosas como difíciles. ¿Qué ve usted en la escuela?',
  'teacher.only-home': () => 'Veo estas cosas en casa. ¿Pasan también en la escuela?',
  'teacher.change': ({ child }) =>
    `¿Cómo cambian las partes difíciles lo que ${child} puede terminar o hacer con los demás?`,
  'teacher.tried': ({ child }) =>
    `¿Qué ha intentado usted con ${child}? ¿Por cuánto tiempo, y qué pasó?`,
  'teacher.easy-change': ({ child }) =>
    `¿Hay algo fácil de cambiar para ${child}: asiento, luz, ruido, tiempo, materiales o papel?`,
  'teacher.try-one': () =>
    '¿Podríamos intentar 1 cosa por 2 a 6 semanas, y luego verlo otra vez entre todos?',
  'teacher.who-else': () => '¿Quién más en la escuela debe oír esto, y cómo hablo con esa persona?',
  'teacher.unseen': ({ child }) => `No he visto estas cosas. ¿Cómo le van a ${child}?`,
  'pediatrician.play-a-part': () =>
    'Estas cosas son difíciles. ¿Puede influir la vista, el oído, el sueño, un dolor, el crecimiento o una medicina?',
  'pediatrician.started': () => 'Anoté cuándo empezaron estas cosas. ¿Importa el momento?',
  'pediatrician.health': ({ child }) =>
    `Noté estas cosas sobre la salud de ${child}. ¿Qué debemos hacer ahora?`,
  'pediatrician.checked-this-year': ({ child }) =>
    `¿Alguien ha revisado este año la vista o el oído de ${child}? ¿Debemos hacerlo primero?`,
  'pediatrician.other-clinic': () =>
    '¿Ayudaría una visita a otra clínica? ¿Qué podemos hacer mientras esperamos?',
  'pediatrician.write-school': ({ child }) =>
    `¿Qué podría escribir usted a la escuela sobre la salud de ${child} para ayudarles a planear?`,
  'pediatrician.not-do': ({ child }) =>
    `¿Hay algo que ${child} no debe hacer en clase, en deportes o en el recreo?`,
  'pediatrician.call-sooner': () => '¿Por qué cosas debo llamarle antes?',
  'psychologist.patterns': () => 'Marqué estas cosas. ¿Cuáles ve usted en la escuela?',
  'psychologist.part-of-it': ({ child }) =>
    `¿Pueden influir en ${child} la preocupación, la atención, el lenguaje o el aprendizaje?`,
  'psychologist.support-now': () =>
    '¿Qué apoyo hay ahora para todos los estudiantes, y qué sigue después?',
  'psychologist.steps': () =>
    'Si pido por escrito una evaluación, ¿cuáles son aquí los pasos y las fechas?',
  'psychologist.looked-at': ({ child }) =>
    `¿Qué miraría usted con ${child}, y cómo usaría mis notas?`,
  'psychologist.safe': () => '¿Qué hace la escuela si un niño o una niña dice que siente peligro?',
  'ot.in-the-way': ({ child }) =>
    `¿Cuáles de estas cosas estorban cuando ${child} participa en la escuela?`,
  'ot.watch': ({ child }) => `¿Podría usted observar cómo le va a ${child} en estos lugares?`,
  'ot.watch-day': ({ child }) =>
    `¿Podría usted observar cómo le va a ${child} en un día de escuela?`,
  'ot.try-first': ({ child }) => `¿Qué se podría intentar primero en la clase con ${child}?`,
  'ot.tool': () =>
    '¿Hay un objeto o aparato que se pueda usar, como un teclado o un asiento? ¿Cómo sabríamos si ayudó?',
  'ot.kind-of-help': ({ child }) =>
    `¿Qué tipo de ayuda le iría bien a ${child}: ideas para el personal, ayuda en clase o tiempo aparte?`,
  'ot.goals': ({ child }) =>
    `¿Cómo se uniría el trabajo de usted con las metas de ${child} en la clase?`,
  'ot.at-home': () => '¿Qué podemos hacer en casa en 5 minutos? ¿Qué es mejor no tocar?',
  'ot.no-longer': () => '¿Cómo sabremos cuándo esta ayuda ya no hace falta?',
  'team.reports': () => '¿Me pueden dar los informes unos días antes de la reunión?',
  'team.who-there': () => '¿Quién estará en la reunión, y qué hace cada persona?',
  'team.bring': ({ child }) => `¿Puedo llevar a alguien que conoce bien a ${child}?`,
  'team.interpreter': () => 'Si queremos un intérprete en la reunión, ¿cómo lo pido?',
};

/**
 * Whom to ask and what to ask: each question in the parent's own voice, to be read aloud.
 * Some are printed with a list under them: the item names, health ticks or places they are about.
 */
export const ask: Words['ask'] = {
  roles,
  teacherOf: ({ child }) => `Maestra o maestro de ${child}`,
  questions,
};
