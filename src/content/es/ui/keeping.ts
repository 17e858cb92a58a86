import type { Words } from '../../words.ts';
import { common } from './common.ts';

/** Whether answers are kept, told apart in words. */
export const saving: Words['ui']['saving'] = {
  clean: '',
  dirty: 'Guardando…',
  saving: 'Guardando…',
  saved: 'Guardado en este dispositivo',
  retrying: 'Todavía no se guardó. Se intenta otra vez…',
  failed: 'No se guardó',
  conflict: 'No se guardó',
  elsewhere: 'No se guardó',
  off: 'No se guarda en este dispositivo',
};

/** What went wrong with saving, and the way out. */
export const trouble: Words['ui']['trouble'] = {
  heading: 'Sus respuestas no están guardadas',
  quota:
    'Ya no hay espacio en este dispositivo. Guarde una copia como archivo, o haga espacio e intente otra vez.',
  other: 'Este navegador no las guardó. Todavía están aquí. Guarde una copia como archivo.',
  conflict: 'Estas notas se cambiaron en otra pestaña. Elija cuáles quiere conservar.',
  changed: 'Estas notas se cambiaron en otra pestaña. Elija cuáles quiere conservar.',
  deleted: 'Estas notas se borraron en otra pestaña. Lo que ve aquí no se guarda.',
  erased: 'Todo se borró en otra pestaña. Lo que ve aquí no se guarda.',
  'newer-schema':
    'Hay una versión más nueva abierta en otra pestaña. Guarde una copia y luego vuelva a cargar esta página.',
  wroteBack: 'La copia guardada ya no estaba. Sus respuestas se guardaron de nuevo.',
  retry: 'Intentar otra vez',
  saveCopy: 'Guardar una copia como archivo',
  takeOther: 'Usar las de la otra pestaña',
  keepMine: 'Conservar las mías como copia',
  unavailable:
    'Este navegador no guarda respuestas aquí. Deje esta página abierta hasta tener su PDF, o guarde una copia como archivo.',
  'newer-version':
    'Una versión más nueva de esta aplicación guardó notas aquí. Vuelva a cargar la página para tenerla. Hasta entonces no se guarda nada.',
  'blocked-by-other-tab':
    'Hay una versión anterior abierta en otra pestaña. Cierre esa pestaña. Hasta entonces no se guarda nada.',
  shared:
    'Dispositivo compartido: no se guarda nada. Al cerrar esta página se pierden sus respuestas.',
};

/** Whose device it is. */
export const device: Words['ui']['device'] = {
  page: 'Su dispositivo',
  heading: '¿Es suyo este dispositivo?',
  lead: 'De esto depende si sus respuestas se guardan entre una visita y otra.',
  choice: 'Elija una opción',
  own: 'Sí, es mío o de mi familia',
  ownHint: 'Las respuestas se guardan en este dispositivo. Así puede parar y seguir después.',
  shared: 'No, también lo usan otras personas',
  sharedHint: 'No se guarda nada. Al cerrar la página se pierden sus respuestas.',
  private: 'En una ventana privada, las respuestas se borran al cerrar la ventana.',
  safari:
    'Safari y otros navegadores borran las respuestas después de 7 días sin visitas. Guarde una copia como archivo si la reunión es más tarde.',
};

/** The notes kept on this device. */
export const drafts: Words['ui']['drafts'] = {
  none: 'No hay notas guardadas en este navegador. Si tiene un archivo guardado, puede abrirlo aquí.',
  goOn: 'Seguir donde se quedó',
  another: 'Empezar notas sobre otro hijo o hija',
  heading: 'Sus notas en este dispositivo',
  unnamed: 'Notas sin nombre',
  changed: (p) => `Último cambio: ${p.when}`,
  at: (p) => `Se quedó en: ${p.part}`,
  previous: 'No se pudo leer la copia más nueva. Esta es la anterior.',
  goOnWith: (p) => `Seguir donde se quedó: ${p.name}`,
  rename: 'Cambiar el nombre',
  renameOf: (p) => `Cambiar el nombre: ${p.name}`,
  remove: 'Borrar',
  removeOf: (p) => `Borrar: ${p.name}`,
  removed: 'Las notas se borraron. Puede recuperarlas durante un día.',
  undo: 'Recuperarlas',
  newer:
    'Estas notas se hicieron con una versión más nueva de esta aplicación. Vuelva a cargar la página para tenerla.',
  stuck: 'No se pudieron poner al día estas notas.',
  damaged: 'No se pudieron leer estas notas.',
  download: 'Guardar como archivo lo que se encontró',
};

/** A copy as a file, and opening one. */
export const saveFile: Words['ui']['saveFile'] = {
  page: common.openFile,
  title: 'Backpack Notes: copia guardada',
  openAgain:
    'Esta es una copia guardada de sus notas. Puede leerla, imprimirla o abrir este archivo en Backpack Notes para seguir.',
  openLocked:
    'Esta copia guardada está protegida con un código. Abra este archivo en Backpack Notes y escriba el código.',
  heading: 'Abrir un archivo guardado',
  lead: 'Elija un archivo que guardó desde Backpack Notes. Nada de lo que hay en este dispositivo se cambia.',
  choose: 'Archivo',
  code: 'El código de este archivo',
  codeHint: '25 dígitos, en grupos de 5.',
  openIt: 'Ver qué contiene',
  found: (p) => `Se encontró: ${p.name}`,
  foundWhen: (p) => `Último cambio: ${p.when}`,
  otherQuestions: 'Algunas preguntas cambiaron desde entonces. Verá cuáles.',
  takeIn: 'Abrir como notas nuevas',
  save: 'Guardar una copia para abrirla después',
  saveHint: 'Un archivo que puede leer, imprimir y abrir otra vez aquí, en cualquier dispositivo.',
  protect: 'Proteger el archivo con un código',
  protectHint: 'La aplicación hace el código. Sin él nadie puede abrir el archivo, ni usted.',
  makeCode: 'Su código',
  codeNote: 'Anótelo ahora, o envíelo por otro medio que el archivo. No se guarda.',
  saved: common.copySaved,
  failed: common.copyFailed,
  refused: {
    empty: 'Este archivo está vacío.',
    'too-big': 'Este archivo es demasiado grande para ser uno de los nuestros.',
    unreadable: 'No se pudo leer este archivo. Elíjalo otra vez.',
    'other-text':
      'Este archivo se guardó en otro formato de texto. Elija el archivo tal como se descargó.',
    'not-text': 'Esto no es una copia guardada de Backpack Notes. Puede ser una foto o un PDF.',
    'no-notes': 'No hay notas en este archivo.',
    'several-notes': 'Este archivo tiene más de un grupo de notas, por eso no se abrió.',
    'too-deep': 'Otro programa cambió este archivo, por eso no se abrió.',
    'too-many': 'Otro programa cambió este archivo, por eso no se abrió.',
    broken: 'Falta una parte de este archivo. Descárguelo otra vez, si puede.',
    'forbidden-name': 'Otro programa cambió este archivo, por eso no se abrió.',
    'not-ours': 'Otra aplicación hizo este archivo.',
    'bad-version': 'Este archivo no dice qué versión lo hizo, por eso no se abrió.',
    newer: 'Una versión más nueva hizo este archivo. Vuelva a cargar esta página para tenerla.',
    damaged: 'Este archivo se cambió después de guardarse, por eso no se abrió.',
    'unknown-question': 'Este archivo tiene una pregunta que no conocemos.',
    'wrong-shape': 'Otro programa cambió este archivo, por eso no se abrió.',
    repeats: 'Otro programa cambió este archivo, por eso no se abrió.',
    stuck: 'Este archivo es de una versión anterior y no se pudo poner al día.',
    'wrong-passphrase': 'Este código no abre el archivo. Revise los dígitos e intente otra vez.',
    'locked-damaged': 'La parte protegida de este archivo no está completa.',
    'foreign-lock': 'Este archivo está protegido de una forma que no usamos.',
    'lock-too-strong': 'La protección de este archivo es demasiado fuerte para este dispositivo.',
    'no-unlocking': 'No se pudo cargar la parte que abre los archivos. Revise su internet.',
  },
};

/** What is kept here, and hiding the page. */
export const stored: Words['ui']['stored'] = {
  page: common.stored,
  heading: 'Qué se guarda aquí',
  list: 'En este dispositivo',
  own: 'Sus respuestas y el lugar donde se quedó. Están solo en este dispositivo, en este navegador.',
  notes: 'Que este dispositivo es suyo, y qué idioma eligió.',
  trash: 'Las notas que borra se quedan un día, para que pueda recuperarlas.',
  shared: 'Nada sobre su hijo o hija. Usted dijo que otras personas usan este dispositivo.',
  app: 'La aplicación misma, para que funcione sin internet. No dice nada sobre usted.',
  never: 'Nada se envía a ningún lado. No hay cuenta, y nadie cuenta sus visitas.',
  files: 'Un PDF o un archivo que guardó se queda en sus descargas hasta que lo borre.',
  history:
    'El historial del navegador puede mostrar que esta página se abrió, no lo que usted escribió.',
  hide: common.hide,
  reworded: 'Algunas preguntas tienen otras palabras desde que usted respondió',
  rewordedText:
    'Sus respuestas siguen igual, con las palabras que usted respondió. Puede revisarlas si quiere:',
  rewordedOk: 'Mis respuestas siguen bien',
};
