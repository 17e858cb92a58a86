import type { Words } from '../../words.ts';
import { common } from './common.ts';

/** The page for a teacher. */
export const teacher: Words['ui']['teacher'] = {
  page: common.teacher,
  lead: 'Usted y la familia ven partes distintas del día. Aquí puede pedirle a una familia que observe, y escribir lo que usted ve.',
  invite: 'Invitar a una familia',
  inviteText:
    'Elija sobre qué preguntar. Recibe un enlace, un código QR y una hoja en el idioma de la familia.',
  inviteGo: 'Hacer una invitación',
  observe: 'Escribir lo que usted ve',
  observeText: 'Las mismas preguntas cortas sobre su clase. Usted entrega sus notas a la familia.',
  observeGo: 'Empezar con lo que usted ve',
  paper: 'Repartir en papel',
  paperText: 'Las mismas preguntas en una hoja, para llenar a mano.',
  paperGo: 'Imprimir una hoja en blanco',
  privateHeading: 'Lo que usted no verá',
  privateText:
    'Un enlace no envía nada de vuelta. No lleva nombres. Usted no ve quién lo abre ni qué escribe la familia. La familia decide qué mostrarle.',
};

/** Making an invitation. */
export const invite: Words['ui']['invite'] = {
  page: 'Invitar a una familia',
  lead: 'La familia responde en casa, con sus palabras. Puede cambiar lo que usted propone, o dejarlo.',
  forFamily: 'El idioma de la familia',
  anyGrade: 'Cualquier grado',
  what: '¿Sobre qué le gustaría preguntar?',
  kinds: { parts: 'Partes del día escolar', questions: 'Preguntas sueltas' },
  needsGrade: 'Para preguntas sueltas, elija primero un grado.',
  length: '¿Cuántas preguntas?',
  lengths: {
    quick: 'La forma corta, unos 10 minutos',
    full: 'La forma completa, unos 20 minutos',
  },
  nothing: 'Elija al menos 1. Después, su invitación aparece aquí.',
  ready: 'Su invitación',
  link: 'Enlace',
  long: 'El mismo enlace, con todas sus letras',
  longHint: 'Es más largo, y dice con palabras qué contiene.',
  copy: 'Copiar el enlace',
  copied: 'El enlace está copiado.',
  copyFailed: 'Aquí no se pudo copiar. Seleccione el enlace y cópielo.',
  qr: (p) => `Código QR: ${p.link}`,
  flyer: 'La hoja',
  flyerLead: 'Está en el idioma de la familia. Imprímala o envíe el PDF.',
  loading: 'Se están cargando las palabras de este idioma.',
};

/** The flyer, on paper: from the school to a family. */
export const flyer: Words['ui']['flyer'] = {
  title: 'Una invitación de la escuela',
  page: 'Invitación',
  lead: '¿Qué nota usted en el día escolar de su hijo o hija? A su maestra o maestro le gustaría saberlo. Usted responde preguntas cortas sobre la vida diaria en la escuela. Después tiene páginas para llevar a una reunión, si quiere.',
  minutes: {
    quick: 'Toma unos 10 minutos. Puede parar y seguir después.',
    full: 'Toma unos 20 minutos. Puede parar y seguir después.',
  },
  private:
    'Es privado. Sus respuestas se quedan en su teléfono o computadora. Usted decide quién las ve.',
  optional: 'Usted decide. Puede saltar cualquier pregunta, o dejarlo todo.',
  free: 'Es gratis. No necesita una cuenta.',
  how: 'Cómo empezar',
  scan: 'Apunte la cámara de su teléfono al cuadro. Abra el enlace que aparece.',
  type: (p) => `O escriba esto en su navegador. Las letras grandes y pequeñas importan:\n${p.link}`,
  without: (p) =>
    `O abra ${p.home} en su navegador y oprima “${p.start}”. Después elija lo que quiera.`,
  asks: 'Lo que propone la escuela',
  change: 'Puede cambiarlo al empezar.',
  noPhone:
    '¿No tiene teléfono o internet? Pida a la escuela una hoja impresa. Tiene el mismo tipo de preguntas.',
  footer: 'Backpack Notes. Sus respuestas se quedan con usted.',
};
