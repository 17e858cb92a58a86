import type { fineMotorItems as english } from '../../en/items/fine-motor.ts';

/** The words of the items about hands and writing, keyed by linkId, in the order asked. */
export const fineMotorItems: typeof english = {
  'fm-pencil-comfort': {
    completion: {
      'K-2': 'sostiene el lápiz o el crayón durante toda una hoja',
      '3-5': 'sostiene el lápiz durante toda una hoja de trabajo',
      '6-8': 'sostiene el lápiz o la pluma durante toda una hoja',
    },
    hint: {
      'K-2':
        'Cualquier forma de sostenerlo está bien. ¿La mano va suelta y cómoda, o tensa y le duele?',
      '3-5':
        'Piense en una hoja de tarea. El lápiz puede correr con facilidad, o la mano puede apretar y doler.',
      '6-8':
        'Piense en una hoja llena de apuntes. La pluma puede correr bien, o la mano puede acalambrarse.',
    },
    short: 'sostener el lápiz durante toda una hoja',
  },
  'fm-hand-stamina': {
    completion: {
      'K-2': 'tiene mucho que colorear, recortar o escribir',
      '3-5': 'tiene mucho que escribir a mano',
      '6-8': 'tiene mucho que escribir a mano',
      '9-12': 'tiene mucho que escribir a mano',
    },
    hint: {
      'K-2':
        '¿La mano sigue con fuerza hasta el final? También puede cansarse, doler o necesitar sacudirse.',
      '3-5':
        'Piense en un cuento largo o en una hoja de matemáticas. ¿La mano sigue con fuerza, o se cansa y duele?',
      '6-8':
        'Usted puede ver una mano firme hasta la última línea. O puede ver que la sacude y la frota.',
      '9-12':
        'Piense en un ensayo escrito en clase. La mano puede seguir con fuerza, o cansarse y doler.',
    },
    short: 'usar la mano cuando hay mucho que escribir',
  },
  'fm-readable-writing': {
    completion: {
      'K-2': 'escribe letras y palabras para que otros las lean',
      '3-5': 'escribe de modo que otros lo puedan leer después',
      '6-8': 'escribe de modo que otros lo puedan leer después',
      '9-12': 'escribe a mano de modo que otros lo puedan leer',
    },
    hint: {
      'K-2':
        'Por ejemplo, su nombre en un dibujo o una tarjeta para un amigo. ¿Se entiende lo que dice?',
      '3-5': 'Piense en un cuento de la semana pasada. ¿Su hijo o hija se lo puede leer a usted?',
      '6-8':
        'Piense en apuntes o en pasos de matemáticas. ¿Se entienden al otro día, o cuesta leerlos?',
      '9-12':
        'Por ejemplo, apuntes, formularios o respuestas cortas. ¿Los pueden leer otros, y su adolescente?',
    },
    short: 'escribir de modo que otros lo puedan leer',
  },
  'fm-writing-pace': {
    completion: 'termina el trabajo escrito en el tiempo que da la clase',
    hint: {
      '3-5':
        'Piense en una hoja del diario o de matemáticas. Puede quedar lista en clase, o llegar a casa.',
      '6-8':
        'Piense en apuntes o respuestas cortas. Puede sobrar tiempo, o puede faltar media hoja.',
      '9-12':
        'Piense en un ensayo en clase o un informe de laboratorio. El tiempo puede alcanzar, o acabarse.',
    },
    short: 'terminar el trabajo escrito durante la clase',
  },
  'fm-tell-vs-write': {
    completion: {
      'K-2': 'pone en papel un cuento que sabe contar en voz alta',
      '3-5': 'pone en papel lo que sabe contar en voz alta',
      '6-8': 'pone en papel lo que sabe explicar en voz alta',
      '9-12': 'pone en papel lo que sabe explicar en voz alta',
    },
    hint: {
      'K-2':
        'Por ejemplo, un cuento largo sobre un paseo. Puede llenar una hoja, o quedar en pocas palabras.',
      '3-5': 'Piense en un libro que sabe contar completo. ¿Cuánto de eso llega al papel?',
      '6-8':
        'Usted puede oír una respuesta clara en la cena. En papel puede ser igual de completa, o muy corta.',
      '9-12': 'Usted puede oír grandes ideas cuando habla. ¿Cuántas llegan al ensayo?',
    },
    short: 'escribir lo que sabe decir en voz alta',
  },
  'fm-paper-position': {
    completion: 'acomoda el papel y lo sujeta para escribir',
    hint: {
      'K-2':
        'Usted puede ver que una mano sujeta la hoja mientras la otra escribe. O la hoja se puede mover.',
      '3-5': 'Piense en cómo gira la hoja. ¿La otra mano la sujeta, o la hoja se resbala?',
    },
    short: 'acomodar el papel y sujetarlo',
  },
  'fm-desk-fit': {
    completion: {
      'K-2': 'se sienta a una mesa para escribir',
      '3-5': 'se sienta a un escritorio o una mesa para escribir',
      '6-8': 'se sienta a un escritorio o una mesa para escribir',
    },
    hint: {
      'K-2': 'Piense en la silla y la mesa. ¿Los pies tocan el piso, o cuelgan y se mueven?',
      '3-5':
        'Usted puede ver los pies en el piso y el cuerpo firme. Puede ver que se apoya, se arrodilla o se resbala.',
      '6-8':
        'A esta edad el cuerpo crece rápido. La silla y el escritorio pueden quedarle bien, o muy pequeños.',
    },
    short: 'sentarse con firmeza para escribir',
  },
  'fm-copying': {
    completion: {
      'K-2': 'copia letras o palabras de la pizarra',
      '3-5': 'copia de la pizarra, de una pantalla o de un libro',
      '6-8': 'copia apuntes de la pizarra o de una pantalla',
      '9-12': 'copia apuntes de la pizarra o de una pantalla',
    },
    hint: {
      'K-2':
        'Por ejemplo, la fecha o una palabra nueva. Puede ser rápido, o puede perder el lugar donde iba.',
      '3-5': 'Los ojos pueden captar toda una línea. O pueden subir y bajar con cada letra.',
      '6-8': 'Piense en la tarea copiada de la pizarra. ¿Está todo, o faltan líneas?',
      '9-12':
        'Las diapositivas pueden pasar rápido. Los apuntes pueden quedar completos, o puede perder el lugar.',
    },
    short: 'copiar de la pizarra, de una pantalla o de un libro',
  },
  'fm-line-space': {
    completion: {
      'K-2': 'mantiene las letras y los números sobre la línea',
      '3-5': 'deja espacio entre palabras y alinea los números',
      '6-8': 'deja espacio entre palabras y alinea los números',
    },
    hint: {
      'K-2':
        'Usted puede ver espacios entre las palabras. También puede ver palabras que se juntan.',
      '3-5':
        'Piense en una hoja de matemáticas. Los números pueden seguir en columnas, o irse por la hoja.',
      '6-8':
        'Piense en una operación larga o una tabla de ciencias. ¿Las columnas siguen derechas, o se mueven los números?',
    },
    short: 'mantener letras y números en su línea',
  },
  'fm-class-tools': {
    completion: {
      'K-2': 'usa tijeras, pegamento o un pincel',
      '3-5': 'usa tijeras, una regla o materiales de arte',
      '6-8': 'usa materiales de arte, matemáticas o ciencias',
      '9-12': 'usa materiales de laboratorio, taller, arte o música',
    },
    hint: {
      'K-2':
        'Piense en recortar sobre una línea o pegar una figura pequeña. Puede ser divertido, o necesitar ayuda.',
      '3-5':
        'Por ejemplo, trazar una línea con regla o recortar un mapa. ¿Le sale con facilidad, o con lentitud?',
      '6-8':
        'Piense en un compás, una taza de medir o una flauta. Puede ser fácil para las manos, o tomar más tiempo.',
      '9-12':
        'Piense en un frasco, una sierra, una brocha o una guitarra. ¿Es seguro y fácil, o lento?',
    },
    short: 'usar materiales de arte, matemáticas o ciencias',
  },
  'fm-small-parts': {
    completion: {
      'K-2': 'recoge cosas pequeñas, como cuentas o monedas',
      '3-5': 'maneja cosas pequeñas, como monedas o fichas de juego',
    },
    hint: {
      'K-2':
        'Piense en fichas para contar o en la hoja de un libro. Los dedos pueden ir rápido, o algo se puede caer.',
      '3-5':
        'Piense en un clip o en una hoja delgada. ¿Los dedos trabajan bien juntos, o las cosas se resbalan?',
    },
    short: 'manejar cosas pequeñas con los dedos',
  },
  'fm-writing-start': {
    completion: {
      'K-2': 'empieza a dibujar o escribir en la escuela',
      '3-5': 'empieza una hoja de escritura',
      '6-8': 'empieza un trabajo escrito',
      '9-12': 'empieza un ensayo u otro trabajo escrito',
    },
    hint: {
      'K-2': 'Unos días puede empezar con gusto. Otros días puede haber espera, prisa o lágrimas.',
      '3-5': 'Usted puede ver que empieza de inmediato. O puede hacer antes muchas cosas pequeñas.',
      '6-8':
        'Piense en los primeros 5 minutos. Usted puede ver que empieza, que espera mucho o que va con prisa.',
      '9-12':
        'Usted puede ver un plan y una primera línea. O la hoja puede seguir en blanco hasta muy tarde.',
    },
    short: 'empezar a escribir o dibujar',
  },
  'fm-keyboard': {
    completion: {
      'K-2': 'usa una pantalla táctil o un teclado para la escuela',
      '3-5': 'escribe en un teclado para la escuela',
      '6-8': 'escribe sus trabajos en un teclado',
      '9-12': 'escribe trabajos y apuntes en un teclado',
    },
    hint: {
      'K-2':
        'Piense en tocar, arrastrar y buscar letras. Los dedos pueden dar en el punto, o quedar a un lado.',
      '3-5':
        'Piense en encontrar las teclas y mover el ratón. Puede ayudar con el trabajo, o hacerlo más lento.',
      '6-8': 'Las palabras pueden salir con facilidad. O puede tener que buscar cada tecla.',
      '9-12':
        'El teclado puede ir al paso de las ideas de su adolescente. O puede hacerlas más lentas.',
    },
    short: 'usar un teclado o una pantalla táctil',
  },
  'fm-voice-tools': {
    completion: {
      '3-5': 'dice las palabras y un aparato o una persona las escribe',
      '6-8': 'usa el dictado por voz u otra forma de escribir',
      '9-12': 'usa el dictado por voz u otra forma de escribir',
    },
    hint: {
      '3-5': 'Esto se llama dictado por voz. ¿Sale más del cuento, o menos?',
      '6-8': 'Con el dictado por voz, lo que dice aparece escrito. ¿Salen más ideas, o menos?',
      '9-12':
        'Por ejemplo, pasar la voz a texto, o una persona que toma apuntes. Puede salir más, o menos.',
    },
    short: 'usar el dictado por voz u otra forma de escribir',
  },
};
