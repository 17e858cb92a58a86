import type { Words } from '../../words.ts';

/** Words on new versions, on working without internet, and on being shown inside another site. */
export const trust: Words['ui']['trust'] = {
  offline: 'Esta página ya funciona sin internet en este dispositivo.',
  update: {
    heading: 'Hay una versión nueva',
    text: 'Sus respuestas se quedan. La página se vuelve a cargar.',
    take: 'Usar la versión nueva',
    held: 'Sus respuestas no están guardadas. Haga primero su PDF, para no perder nada.',
  },
  missing: {
    heading: 'No se pudo cargar una parte de esta página',
    reload:
      'Sus respuestas están guardadas. Revise su internet. Después vuelva a cargar la página.',
    keep: 'Revise su internet e intente otra vez. Deje esta página abierta para no perder sus respuestas.',
  },
  framed: {
    heading: 'Abra Backpack Notes en su propia ventana',
    text: 'Otro sitio web muestra esta página dentro de la suya. Para cuidar su privacidad, aquí no se muestra nada.',
    open: 'Abrir en su propia ventana',
  },
};
