import type { Words } from '../../words.ts';

/** Words that stand on every screen. */
export const common: Words['ui']['common'] = {
  product: 'Backpack Notes',
  title: (p) => `${p.page} - Backpack Notes`,
  errorTitle: (p) => `Error: ${p.page}`,
  language: 'Idioma',
  skipLink: 'Ir a la parte principal',
  continue: 'Continuar',
  back: 'Atrás',
  keepChange: 'Guardar y volver a sus respuestas',
  progressLabel: 'Su avance',
  footerLabel: 'Ayuda y privacidad',
  aboutOt: 'Sobre la terapia ocupacional (OT)',
  callDoctor: 'Cuándo llamar antes al doctor',
  openFile: 'Abrir un archivo guardado',
  blank: 'Imprimir una hoja en blanco',
  teacher: 'Para maestras y maestros',
  stored: 'Qué se guarda aquí',
  hide: 'Ocultar esta página',
  copySaved: 'El archivo está en sus descargas.',
  copyFailed: 'No se pudo hacer el archivo. Sus respuestas siguen aquí. Use Imprimir o el PDF.',
  erase: 'Borrar mis respuestas',
  toStart: 'Ir a la página de inicio',
  backToNotes: 'Volver a sus notas',
  readAloud: 'Leer en voz alta',
  stopReading: 'Dejar de leer',
  opening: 'Un momento…',
  onThisPage: 'En esta página',
  sourced: (p) => `Fuente: ${p.source}. Revisado el ${p.day}.`,
  words: 'Palabras que puede oír',
  sources: 'De dónde vienen las preguntas',
};

/** How a child without a nickname is named. */
export const child: Words['ui']['child'] = {
  yourChild: 'su hijo o hija',
  myChild: 'mi hijo o hija',
};

/** What the error summary and the fields say. */
export const errors: Words['ui']['errors'] = {
  heading: 'Por favor revise esta página',
  chooseAnswer: 'Elija una respuesta, o presione Saltar.',
  chooseGrade: 'Elija un grado. Las preguntas dependen del grado.',
  tooLong: (p) => `Es mucho texto. Por favor escriba ${p.most} caracteres o menos.`,
  crashTitle: 'Algo falló en esta página',
  crash:
    'Sus respuestas guardadas siguen en este dispositivo. Cargue la página otra vez para seguir.',
  reload: 'Cargar la página otra vez',
};

/** The parts of the interview, and how far each has come. */
export const rail: Words['ui']['rail'] = {
  sections: {
    child: 'Sobre su hijo o hija',
    'fine-motor': 'Las manos y la escritura',
    sensory: 'Los sentidos y la calma',
    'self-care': 'El cuidado personal',
    social: 'Estar con los demás',
    strengths: 'Fortalezas y salud',
    topics: 'Sus temas',
    finish: 'Revisar y llevar',
  },
  states: { done: 'Listo', started: 'Empezado', open: '' },
};
