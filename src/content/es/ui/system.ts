import type { Words } from '../../words.ts';

/** The file for a professional's computer system, and the fixed words inside it. */
export const system: Words['ui']['system'] = {
  heading: 'Para el sistema de un profesional',
  lead: 'Algunos consultorios y escuelas pueden leer sus notas en su propio sistema. Pregunte primero. A la mayoría le basta el PDF.',
  open: 'Hacer un archivo para su sistema',
  close: 'Cerrar esta parte',
  format: 'Dígales: el formato es “HL7 FHIR R4”.',
  holds:
    'El archivo tiene sus respuestas en palabras y dice que las escribió una familia. No tiene clave. Quien lo reciba lo puede leer.',
  bodyCare: 'El baño y el cuidado del cuerpo van solo si usted lo marca arriba.',
  withName: 'Poner el nombre en el archivo',
  withNameHint:
    'Si lo deja sin marcar, el nombre aparece solo donde usted lo escribió en sus notas.',
  withHealth: 'Poner en el archivo lo que marcó de salud',
  withHealthHint: 'Márquelo para un doctor. La escuela no lo necesita.',
  save: 'Guardar el archivo',
  making: 'Haciendo el archivo…',
  saved: 'Guardado. Búsquelo en sus descargas.',
  failed: 'No se pudo hacer el archivo. Sus respuestas están a salvo. Puede entregarles el PDF.',
  file: {
    title: (p) => `Notas para la escuela: ${p.band}`,
    label: 'Observación de la familia, sin verificar',
    topic: 'Tema',
    childName: 'El niño o la niña',
  },
};
