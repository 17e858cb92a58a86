import type { Words } from '../../words.ts';

/** The welcome screen. */
export const welcome: Words['ui']['welcome'] = {
  page: 'Inicio',
  heading: 'Prepárese para hablar con la escuela de su hijo o hija',
  lead: 'Ponga en palabras lo que va bien en la escuela y lo que es difícil. En unos 10 minutos tendrá un PDF corto para llevar a la reunión.',
  start: 'Empezar',
  atMeeting: 'En la reunión',
  privacyStrong: 'Sus respuestas se quedan en este dispositivo.',
  privacy: 'Nada se envía a la escuela, a nosotros ni a nadie más. Usted decide quién ve el PDF.',
  stepsLabel: 'Cómo funciona',
  notice: 'Observe',
  noticeText: 'Responda preguntas cortas sobre el día en la escuela. Salte las que quiera.',
  check: 'Revise',
  checkText: 'Vea lo que notó, por tema y por lugar del día escolar.',
  talk: 'Hable',
  talkText: 'Lleve un PDF con buenas preguntas para cada persona.',
};

/** The child screen. */
export const aboutChild: Words['ui']['aboutChild'] = {
  page: 'Sobre su hijo o hija',
  heading: 'Sobre su hijo o hija',
  lead: 'Solo se necesita el grado. Las preguntas que verá dependen del grado.',
  nickname: 'Apodo o iniciales',
  nicknameHint: 'Se usa en las preguntas y en su PDF. Puede dejarlo en blanco.',
  grade: 'Grado',
  gradeHint: 'En el verano, elija el grado que viene.',
  gradeNone: 'Elija un grado',
  informant: '¿Quién responde?',
  seenAt: '¿Dónde ve usted a su hijo o hija?',
  seenAtHint: 'A la escuela le ayuda saber qué ha visto usted en persona.',
  meetingDate: 'Fecha de la reunión',
  meetingDateHint: 'Si la sabe.',
};

/** The screen that asks what to cover. */
export const cover: Words['ui']['cover'] = {
  page: 'Qué incluir',
  heading: '¿En qué le gustaría pensar?',
  lead: 'Aquí el día escolar tiene 4 partes. Deje fuera las que no necesite.',
  domains: 'Partes del día escolar',
  length: '¿Cuántas preguntas?',
  quick: 'La forma corta',
  quickHint: 'Unos 5 minutos. 4 preguntas por cada parte.',
  full: 'La forma completa',
  fullHint: 'Unos 15 minutos. Más del día escolar.',
  only: 'Solo las preguntas elegidas',
  onlyNone: 'Ninguna es para este grado. Por favor, elija otra forma.',
  extras: 'Hacer también unas preguntas más',
  extrasHint:
    'Por ejemplo, ensuciarse las manos, la fila del almuerzo o los clubes. Solo en la forma completa.',
};

/** Erasing the answers. */
export const erase: Words['ui']['erase'] = {
  page: 'Borrar mis respuestas',
  heading: '¿Borrar sus respuestas de este dispositivo?',
  text: 'Todo lo que escribió aquí se borrará. Si guardó un PDF, se queda donde lo puso.',
  confirm: 'Sí, borrar todo',
  keep: 'No, guardar mis respuestas',
  done: 'Sus respuestas se borraron de este dispositivo.',
  failed:
    'Este navegador no nos dejó borrar. Borre los datos de este sitio en los ajustes del navegador.',
};
