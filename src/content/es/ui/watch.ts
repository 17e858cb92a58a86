import type { Words } from '../../words.ts';

/** What was not seen yet: to look out for, to answer, as a sheet, and in the calendar. */
export const watch: Words['ui']['watch'] = {
  page: 'Para observar esta semana',
  lead: 'Esto todavía no lo ha visto. Fíjese otra vez esta semana, o pregunte a su hijo o hija.',
  notYet: 'Aquí todavía no hay notas abiertas. Primero abra o empiece sus notas.',
  whose: (p) => `Estas son sus notas sobre ${p.child}.`,
  others: '¿Busca las notas de otro niño o niña? Ábralas en la página de inicio.',
  none: 'Ahora no hay nada en esta lista.',
  list: 'Todavía no visto',
  listHint: '¿Ya lo vio? Abra una línea y elija su respuesta.',
  answered: (p) => `${p.line}: ${p.answer}`,
  toSummary: 'Ver lo que usted notó',
  sheet: 'Una hoja para la semana',
  sheetHint: 'Póngala a la vista en casa. Anote lo que vea.',
  heading: (p) => `Para observar esta semana: ${p.child}`,
  intro: 'Esto todavía no lo he visto. Me voy a fijar otra vez, o voy a preguntar.',
  line: 'Para observar',
  saw: 'Lo que vi, y cuándo',
  also: (p) => `${p.line} (también: ${p.places})`,
  calendar: 'Un aviso en mi calendario',
  calendarHint:
    'Esto guarda un archivo pequeño que su calendario puede abrir. No lleva ningún nombre ni ninguna pregunta.',
  day: '¿Qué día?',
  save: 'Guardar el archivo del calendario',
  saved: 'El archivo está en sus descargas. Ábralo para poner el día en su calendario.',
  saveFailed:
    'Aquí no se pudo guardar el archivo. Puede anotar el día en su calendario de la pared.',
  chooseDay: 'Primero elija un día.',
  event: (p) => `Mirar otra vez: ${p.product}`,
};
