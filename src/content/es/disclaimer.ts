import type { Words } from '../words.ts';

/** What the notes are and what they are not. */
export const disclaimer: Words['disclaimer'] = {
  notATest:
    'Estas son sus notas para llevar a una conversación. ' +
    'Esto no es una prueba y no da un puntaje ni un diagnóstico. ' +
    'Solo quienes conocen y ven a su hijo o hija pueden decir qué ayudaría.',
  screen: 'Esto no es una prueba y no da un puntaje ni un diagnóstico.',
  paperFooter:
    'Estas son notas de la familia para una conversación. ' +
    'No son una prueba y no dan puntaje ni diagnóstico.',
  teacherFooter:
    'Estas son notas de la escuela para una conversación con la familia. ' +
    'No son una prueba y no dan puntaje ni diagnóstico.',
  paperNature: 'Observaciones de la familia; al imprimirse no son un expediente escolar ni médico.',
  recordNote:
    'Una página que usted entrega puede volverse parte del expediente escolar. Guarde una copia.',
};
