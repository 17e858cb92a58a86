import type { selfCareItems as english } from '../../en/items/self-care.ts';

/** The words of the items about taking care of self, keyed by linkId, in the order asked. */
export const selfCareItems: typeof english = {
  'sc-backpack': {
    completion: {
      'K-2': 'llena, cierra y carga la mochila',
      '3-5': 'llena, carga y vacía la mochila',
      '6-8': 'prepara y carga una mochila llena',
      '9-12': 'prepara y carga una mochila llena',
    },
    hint: {
      'K-2': 'Piense en el cierre, las correas y la lonchera. Puede ser rápido, o necesitar ayuda.',
      '3-5':
        'Usted puede ver una mochila lista para salir. O los papeles pueden doblarse o quedarse en casa.',
      '6-8':
        'Piense en libros, computadora y ropa de deporte. ¿Lleva todo, y pesa demasiado la mochila?',
      '9-12':
        'Puede llevar lo que pide cada clase. O la mochila puede pesar mucho, o ir casi vacía.',
    },
    short: 'preparar y cargar la mochila',
  },
  'sc-coat-shoes': {
    completion: {
      'K-2': 'se pone y se quita el abrigo y los zapatos',
      '3-5': 'se pone y se quita el abrigo, los zapatos o las botas',
    },
    hint: {
      'K-2':
        'Piense en cierres, botas, guantes o algo en la cabeza. Puede ser rápido, o necesitar ayuda.',
      '3-5':
        'Piense en cordones o un cierre que se traba. Puede ser rápido, o gastar el tiempo del recreo.',
    },
    short: 'ponerse y quitarse el abrigo y los zapatos',
  },
  'sc-restroom-clothes': {
    completion: {
      'K-2': 'maneja pantalones, botones o cierres en el baño',
      '3-5': 'maneja botones, cierres o un cinturón en el baño',
      '6-8': 'maneja botones, cierres o un cinturón en el baño',
    },
    hint: {
      'K-2':
        'Piense en un broche, unas mallas o un vestido largo. Puede ser fácil, o necesitar ayuda.',
      '3-5': 'Puede entrar y salir rápido. O puede elegir pantalones suaves todos los días.',
      '6-8':
        'Piense en un cinturón, varias capas de ropa o un uniforme. ¿Es fácil, o toma mucho tiempo?',
    },
    short: 'manejar la ropa en el baño',
  },
  'sc-restroom-use': {
    completion: {
      'K-2': 'usa el baño en la escuela',
      '3-5': 'usa el baño en la escuela',
      '6-8': 'usa el baño de la escuela',
      '9-12': 'usa el baño de la escuela',
    },
    hint: {
      'K-2': 'Puede ir en cuanto lo necesita. O puede esperar hasta llegar a casa.',
      '3-5': 'Piense en pedir permiso, el ruido y los seguros. Puede ir, o esperar todo el día.',
      '6-8':
        'Piense en descansos cortos y baños llenos. Puede ir a tiempo, o aguantarse todo el día.',
      '9-12': 'Su adolescente puede ir entre clases. O puede beber menos para poder esperar.',
    },
    short: 'usar el baño de la escuela',
  },
  'sc-wash-groom': {
    completion: {
      'K-2': 'se lava las manos o se limpia la nariz',
      '3-5': 'se lava en la escuela',
      '6-8': 'cuida de su cuerpo en la escuela',
      '9-12': 'cuida de su cuerpo en la escuela',
    },
    hint: {
      'K-2':
        'Piense en jabón, pañuelos o lavarse con agua después del baño. ¿Es fácil, o se le olvida?',
      '3-5':
        'Piense en las manos, la cara o lavarse con agua después del baño. Puede ser fácil, o necesitar un aviso.',
      '6-8':
        'Piense en desodorante, el periodo o lavarse con agua. ¿Hay tiempo y un lugar privado?',
      '9-12':
        'Piense en lavarse después del deporte, el periodo o afeitarse. ¿Hay tiempo y un lugar privado?',
    },
    short: 'lavarse y cuidar del cuerpo en la escuela',
  },
  'sc-open-lunch': {
    completion: {
      'K-2': 'abre un cartón de leche, envolturas o la lonchera',
      '3-5': 'abre cartones de leche, envolturas y botellas',
    },
    hint: {
      'K-2':
        'Piense en una pajilla (popote), una tapa o una bolsa con cierre. Puede abrirse pronto, o esperar ayuda.',
      '3-5':
        'Una tapa dura puede abrirse sin problema. O algo de comida puede volver cerrado a casa.',
    },
    short: 'abrir cartones de leche, envolturas y loncheras',
  },
  'sc-lunch-line': {
    completion: {
      'K-2': 'recoge su almuerzo y encuentra un asiento',
      '3-5': 'pasa por la fila del almuerzo y encuentra un asiento',
      '6-8': 'recoge su almuerzo y se sienta a tiempo para comer',
      '9-12': 'recoge su almuerzo y se sienta a tiempo para comer',
    },
    hint: {
      'K-2':
        'Piense en llevar una bandeja en un lugar lleno. Puede haber tiempo para comer, o muy poco.',
      '3-5':
        'Piense en una bandeja, un número que hay que marcar y mucha gente. ¿Va bien, o es demasiado a la vez?',
      '6-8':
        'Piense en filas largas y mesas llenas. Puede haber tiempo para comer, o solo unos bocados.',
      '9-12':
        'Su adolescente puede saber bien qué hacer. O por la fila y la gente puede no almorzar.',
    },
    short: 'recoger el almuerzo y sentarse a tiempo',
  },
  'sc-eat-tools': {
    completion: 'come el almuerzo en la escuela',
    hint: {
      'K-2':
        'Con tenedor, cuchara, tortilla, palillos o las manos: todo está bien. ¿Le funciona a su hijo o hija?',
      '3-5':
        'Con las manos, palillos o tenedor: todo está bien. Comer puede ser fácil, o lento y difícil.',
      '6-8':
        'Con las manos, palillos o tenedor: todo está bien. Puede comer a gusto, o saltarse el almuerzo.',
    },
    short: 'comer el almuerzo en la escuela',
  },
  'sc-materials': {
    completion: {
      'K-2': 'cuida sus crayones, papeles y carpetas',
      '3-5': 'cuida sus lápices, papeles y carpetas',
      '6-8': 'cuida sus papeles, libros y cargador',
      '9-12': 'cuida sus papeles, libros y cargador',
    },
    hint: {
      'K-2': 'Las cosas pueden volver a su lugar. O pueden acabar en el piso.',
      '3-5':
        'Usted puede ver un escritorio donde todo se encuentra fácil. O puede tener que buscar mucho.',
      '6-8':
        'Los papeles pueden estar en su carpeta. O pueden llegar tarde, doblados o quedarse en casa.',
      '9-12': 'Puede tener lo que pide cada clase. O puede tener que buscar mucho.',
    },
    short: 'cuidar sus cosas de la escuela',
  },
  'sc-locker': {
    completion: 'abre y usa su casillero (locker)',
    hint: {
      '6-8':
        'Piense en el candado, los libros y el timbre. Puede ser rápido, o hacerle llegar tarde.',
      '9-12':
        'Puede funcionar bien entre clases. O todos los libros pueden quedarse en la mochila.',
    },
    short: 'abrir y usar el casillero (locker)',
  },
  'sc-pe-change': {
    completion: {
      '3-5': 'se cambia de zapatos o ropa para educación física',
      '6-8': 'se cambia a tiempo para educación física',
      '9-12': 'se cambia a tiempo para educación física',
    },
    hint: {
      '3-5':
        'Es la clase de deporte (PE). Puede ser rápido, o seguir con las cordones cuando empieza.',
      '6-8':
        'Piense en un cuarto lleno, con ruido y poco tiempo. ¿Es rápido, o la clase empieza antes?',
      '9-12':
        'Piense en el tiempo, la gente y un lugar privado. Puede ir bien, o hacer que falte a la clase.',
    },
    short: 'cambiarse para educación física',
  },
  'sc-daily-steps': {
    completion: {
      'K-2': 'hace los pasos del día escolar',
      '3-5': 'hace los pasos de cada día en la escuela',
      '6-8': 'hace los pasos de cada día en la escuela',
    },
    hint: {
      'K-2':
        'Piense en quitarse el abrigo, sacar sus cosas, hacer fila y guardar. Puede saber qué sigue, o necesitar avisos.',
      '3-5':
        'Por ejemplo, sacar sus cosas, entregar, hacer fila y guardar. ¿Va bien, o faltan pasos?',
      '6-8': 'Por ejemplo, entregar trabajos, anotar la tarea y guardar. ¿Va bien, o faltan pasos?',
    },
    short: 'hacer los pasos de cada día',
  },
  'sc-homework-loop': {
    completion: 'lleva la tarea a casa, la hace y la devuelve',
    hint: {
      '3-5': 'Piense en la carpeta, la mesa y la mochila. ¿Qué paso es fácil, y cuál se traba?',
      '6-8': 'Puede entregar todo a tiempo. O la tarea puede estar hecha y quedarse en la mochila.',
      '9-12': 'Puede enviar todo a tiempo. O puede quedar a medias, o hecho y sin enviar.',
    },
    short: 'llevar la tarea a casa, hacerla y devolverla',
  },
  'sc-plan-time': {
    completion: 'está al tanto de las fechas de entrega y del plan del día',
    hint: {
      '6-8':
        'Piense en qué clase sigue y qué hay que entregar. Puede saberlo, o llevarse una sorpresa.',
      '9-12': 'Puede usar una lista o el teléfono. O las fechas pueden llegar por sorpresa.',
    },
    short: 'estar al tanto del tiempo y las fechas de entrega',
  },
};
