import type { Words } from '../../words.ts';
import { common } from './common.ts';

/** Seeing the pages, sharing them, and the blank sheets. */
export const paper: Words['ui']['paper'] = {
  see: 'Ver las páginas',
  hide: 'Ocultar las páginas',
  pagesHeading: 'Sus páginas',
  drawing: 'Dibujando sus páginas…',
  drawFailed: 'No se pudieron dibujar las páginas. Todavía puede hacer el PDF o imprimir.',
  pageLabel: (p) => `${p.page}: ${p.sheet}`,
  leftOutHeading: 'Lo que no se incluye',
  leftOutOf: (p) => `${p.sheet}: ${p.what}`,
  leftOut: {
    school: 'sin marcas de salud, sin la marca de seguridad y sin preguntas.',
    questions:
      'sin marcas de salud, sin la marca de seguridad y sin las preguntas que usted no marcó.',
    teacher: 'ninguna de sus respuestas.',
    together: 'sin marcas de salud, sin la marca de seguridad y sin preguntas.',
    doctor: 'sin las preguntas que usted no marcó.',
    keep: 'sin las preguntas que usted no marcó. Las marcas de salud están en la página para el doctor.',
  },
  bodyCareOff: 'El baño y el cuidado del cuerpo tampoco se incluyen.',
  share: 'Compartir el PDF',
  shareFailed: 'Aquí no se pudo compartir. Descargue el PDF, por favor.',
  email: 'Correo para la maestra o el maestro',
  emailText:
    'Esto abre su programa de correo con las preguntas que marcó. Todavía no tiene dirección. Nada sale hasta que usted lo envíe.',
  emailCut:
    'No caben todas las preguntas en el correo. Para tenerlas todas, use Copiar como texto.',
  emailSubject: 'Preguntas antes de nuestra reunión',
  emailGreeting: 'Hola. Antes de reunirnos, me gustaría preguntarle:',
  blank: {
    page: common.blank,
    lead: 'Responda a mano, o entregue una hoja a la maestra o el maestro. Aquí no hace falta llenar nada.',
    sheet: '¿Qué hoja?',
    sheets: { parent: 'Para mí', teacher: 'Para la maestra o el maestro' },
    length: '¿Cuántas preguntas?',
    lengths: {
      quick: 'La forma corta',
      full: 'La forma completa',
      extras: 'La forma completa con preguntas extra',
    },
    size: 'Tamaño de letra',
    sizes: { usual: 'Letra de siempre', large: 'Letra grande' },
    heading: '¿Cómo le va en la escuela?',
    forParent:
      'Encierre en un círculo 1 marca por línea. Salte las que quiera. Escriba debajo de la pregunta.',
    sameNumbers: 'La hoja para la maestra o el maestro tiene los mismos números.',
    item: 'Pregunta',
    onlyHere: 'Solo en su hoja',
  },
};
