import type { Words } from '../words.ts';

/** The safety card: on screen when opened, never saved or printed unless the parent asks. */
export const crisis: Words['crisis'] = {
  line: 'En una emergencia llame al 911. Para hablar con alguien ahora, llame o mande un texto al 988.',
  safetyTitle: 'Si alguien corre peligro',
  screenOnly: 'Esta tarjeta solo se ve en la pantalla. No se guarda ni se imprime.',
  paperTick: 'Poner esto en la página para el doctor',
  paperNote: 'Si lo marca, se guarda con sus notas y se imprime en la página para el doctor.',
};
