import type { Words } from '../../words.ts';

/** Check your answers. */
export const check: Words['ui']['check'] = {
  page: 'Revise sus respuestas',
  heading: 'Revise sus respuestas',
  lead: 'Cambie lo que quiera. Después de cada cambio volverá aquí.',
  change: 'Cambiar',
  changeWhat: (p) => `Cambiar: ${p.what}`,
  noAnswer: 'Sin respuesta',
  nothing: 'Nada escrito',
  nothingTicked: 'Nada marcado',
  about: 'Sobre su hijo o hija',
  nickname: 'Nombre en el PDF',
  grade: 'Grado',
  informant: 'Quién responde',
  seenAt: 'Dónde ve a su hijo o hija',
  meetingDate: 'Reunión',
  entry: (p) => `${p.term}: ${p.said}`,
  helps: 'Lo que ayuda y lo que dice su hijo o hija',
  strengths: 'Fortalezas y deseos',
  health: 'Salud',
  topics: 'Sus temas',
  setAside: 'Aparte por ahora',
  setAsideText:
    'Usted escribió notas sobre estos temas. Las respuestas cambiaron, así que no están en su PDF. Vuelven si usted cambia de nuevo la respuesta.',
  next: 'Ver lo que usted notó',
};

/** The screen to take it with you. */
export const take: Words['ui']['take'] = {
  page: 'Llévelo con usted',
  heading: 'Llévelo con usted',
  lead: 'Elija sus páginas. Luego guarde el PDF, imprímalo o copie el texto.',
  pages: 'Páginas en su PDF',
  paper: 'Tamaño del papel',
  papers: { letter: 'Carta (US Letter)', a4: 'A4' },
  paperLanguage: 'Idioma de las páginas',
  paperLanguageHint:
    'Lo que usted escribió se queda como lo escribió. Ninguna máquina traduce nada.',
  paperSecond: 'Un segundo idioma al lado',
  paperSecondHint:
    'Así cada pregunta y respuesta va en ambos idiomas, lado a lado. Sus notas van una sola vez.',
  paperSecondNone: 'No, un solo idioma',
  pageNames: {
    school: 'Página para la escuela',
    questions: 'Preguntas, persona por persona',
    teacher: 'Hoja en blanco para la maestra o el maestro',
    together: 'Lado a lado',
    doctor: 'Página para el doctor',
    keep: 'Su propia copia',
  },
  pageHints: {
    school: 'Fortalezas, lo que ayuda y sus temas. Esta se entrega a la escuela.',
    questions: 'Qué preguntar a la maestra o al maestro, y a los demás. Llévela con usted.',
    teacher:
      'Las mismas preguntas sin respuestas. Así la escuela y usted pueden comparar sus notas.',
    together: 'Sus notas y las otras, pregunta por pregunta. Sirve para mirarla juntos.',
    doctor: 'Lo que marcó de salud y preguntas para el pediatra. La escuela no la necesita.',
    keep: 'Todas sus respuestas, con lugar para notas. Esta es para usted.',
  },
  includePrivate: 'Poner el baño y el cuidado del cuerpo también en las páginas para la escuela',
  includePrivateHint:
    'Si lo deja sin marcar, van solo en su propia copia y en la página para el doctor.',
  make: 'Hacer el PDF',
  making: 'Haciendo su PDF…',
  made: 'Su PDF está listo.',
  download: 'Descargar el PDF',
  failed:
    'No se pudo hacer el PDF. Sus respuestas están a salvo. En su lugar, puede imprimir esta página.',
  retry: 'Intentar otra vez',
  print: 'Imprimir',
  printFailed: 'Aquí este navegador no tiene ventana para imprimir. Haga el PDF, o copie el texto.',
  printHint: 'En la ventana de imprimir también puede elegir “Guardar como PDF”.',
  copy: 'Copiar como texto',
  copied: 'Copiado. Lo puede pegar en un correo electrónico.',
  copyFailed: 'Este navegador no nos dejó copiar. Seleccione el texto de abajo y cópielo.',
  textLabel: 'Sus notas como texto',
  nothingChosen: 'Elija al menos una página.',
  missing: 'Algunas letras aún no se pueden poner en el PDF:',
  missingText:
    'Allí saldrán como un código entre corchetes. Para verlas como las escribió, use Imprimir.',
  recordNote:
    'Una página que usted entrega a la escuela puede volverse parte del expediente escolar.',
  next: 'Qué sigue después',
  nextSteps: [
    'Si puede, envíe la página para la escuela unos días antes.',
    'Lleve las preguntas. Haga primero las que más importan.',
    'Anote quién dijo qué, y qué es lo que sigue.',
  ],
  printPage: 'Vista para imprimir',
};
