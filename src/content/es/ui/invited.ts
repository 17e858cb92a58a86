import type { Words } from '../../words.ts';

/** The screen that a teacher's link opens. */
export const invited: Words['ui']['invited'] = {
  page: 'Una invitación',
  heading: 'La maestra o el maestro le invita a prepararse para una conversación',
  opening: 'Abriendo lo que se propone…',
  parts: 'Se proponen estas partes del día escolar',
  questions: 'Se proponen estas preguntas',
  change: 'Usted puede cambiarlas.',
  grade: (p) => `Para: ${p.grade}`,
  notWhole: 'El enlace también contiene algo que no conocemos. Eso queda fuera.',
  start: 'Empezar con estas',
  own: 'Elegir por mi cuenta',
  have: 'Usted ya tiene notas. Se quedan como están hasta que usted elija.',
  fresh: 'Empezar notas nuevas con estas',
  freshShared:
    'Las notas nuevas toman el lugar de las que hay en esta página. Nada se guarda en este dispositivo.',
  add: (p) => `Agregar estas a: ${p.name}`,
  keep: 'Dejar mis notas como están',
  none: 'Aquí ya no hay una invitación',
  noneText: 'Abra otra vez el enlace de la escuela, o empiece sin él.',
  refused: {
    'not-a-link': 'No se pudo leer este enlace',
    mistyped: 'No se pudo leer este enlace',
    newer: 'Este enlace necesita una versión más nueva',
    'nothing-known': 'Este enlace no contiene nada que conozcamos',
  },
  refusedText: {
    'not-a-link': 'Pídalo otra vez a la escuela, o empiece sin él.',
    mistyped:
      'Tal vez falta una letra o hay una equivocada. Las letras grandes y pequeñas importan. Mire el enlace otra vez, o empiece sin él.',
    newer: 'Cargue esta página otra vez y abra el enlace de nuevo. O empiece sin él.',
    'nothing-known': 'Pídalo otra vez a la escuela, o empiece sin él.',
  },
};
