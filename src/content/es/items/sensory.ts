import type { sensoryItems as english } from '../../en/items/sensory.ts';

/** The words of the items about senses and staying calm, keyed by linkId, in the order asked. */
export const sensoryItems: typeof english = {
  'sr-room-noise': {
    completion: {
      'K-2': 'juega o trabaja en un salón con ruido',
      '3-5': 'trabaja con el ruido de todos los días en el salón',
      '6-8': 'trabaja con el ruido de todos los días en el salón',
      '9-12': 'trabaja con el ruido de todos los días en el salón',
    },
    hint: {
      'K-2':
        'Piense en voces, sillas y juguetes. Puede seguir con lo suyo, o parar con cada ruido.',
      '3-5':
        'Piense en murmullos, un ventilador o la clase de al lado. ¿El trabajo sigue, o se detiene?',
      '6-8':
        'Piense en charlas de grupo o pasos en el pasillo. Puede seguir el trabajo, o parar a escuchar.',
      '9-12':
        'Piense en charlas, un ventilador o una cafetería llena. ¿El trabajo sigue, o se detiene?',
    },
    short: 'trabajar con el ruido de todos los días',
  },
  'sr-sudden-sound': {
    completion: 'oye de repente un ruido fuerte',
    hint: {
      'K-2':
        'Piense en un simulacro de incendio o un secador de manos. Puede seguir igual, o taparse los oídos.',
      '3-5':
        'Piense en un timbre, un simulacro o un gimnasio ruidoso. Puede pasar pronto, o seguir en su mente.',
      '6-8':
        'Por ejemplo, un silbato, un timbre o un portazo. ¿Pasa pronto, o se queda en su mente?',
      '9-12':
        'Piense en timbres, simulacros o eventos ruidosos. Puede seguir igual, o querer salir.',
    },
    short: 'ruidos fuertes y repentinos',
  },
  'sr-light-visual': {
    completion: {
      'K-2': 'trabaja en un salón con mucha luz y paredes llenas',
      '3-5': 'trabaja en un salón con mucha luz y paredes llenas',
      '6-8': 'trabaja con luces fuertes o pantallas muy llenas',
      '9-12': 'trabaja con luces fuertes o pantallas muy llenas',
    },
    hint: {
      'K-2':
        'Piense en luces del techo o paredes llenas de dibujos. Le puede gustar, o puede cerrar los ojos y voltearse.',
      '3-5':
        'Algunos tubos de luz (fluorescentes) zumban o parpadean. ¿Es fácil mirar y trabajar, o cansa?',
      '6-8':
        'Piense en tubos de luz (fluorescentes) o en reflejos en la pantalla. ¿Los ojos se sienten bien, o se cansan?',
      '9-12':
        'Piense en luces fluorescentes o una imagen muy brillante. Puede sentirse bien, o pedir menos luz.',
    },
    short: 'luces fuertes y paredes muy llenas',
  },
  'sr-clothing-touch': {
    completion: {
      'K-2': 'usa la ropa que necesita para la escuela',
      '3-5': 'usa la ropa que necesita para la escuela',
      '6-8': 'usa uniforme, ropa de deporte u otra ropa de la escuela',
      '9-12': 'usa uniforme, ropa de deporte u otra ropa de la escuela',
    },
    hint: {
      'K-2':
        'Piense en calcetines, etiquetas, un abrigo o algo en la cabeza. Pueden sentirse bien, o picar.',
      '3-5':
        'Algunas telas pueden sentirse suaves. Otras pueden picar, como una etiqueta o un velo nuevo.',
      '6-8':
        'Piense en telas nuevas, costuras o algo en la cabeza. ¿Vestirse es fácil, o toma mucho tiempo?',
      '9-12':
        'Algunas telas pueden sentirse bien todo el día. Otras pueden picar, jalar o apretar.',
    },
    short: 'cómo se siente la ropa para la escuela',
  },
  'sr-seat-feel': {
    completion: {
      'K-2': 'se sienta en la silla o la alfombra del salón',
      '3-5': 'se sienta en las sillas y alfombras del salón',
      '6-8': 'se sienta en sillas del salón o bancas del gimnasio',
      '9-12': 'se sienta en sillas del salón, bancos o bancas',
    },
    hint: {
      'K-2':
        'Piense en la hora del cuento. Puede estar en calma, moverse un poco o levantarse mucho.',
      '3-5':
        'Usted puede ver un cuerpo en reposo. Puede ver que mece la silla, se apoya o se levanta.',
      '6-8': 'Una silla dura puede sentirse bien. O puede moverse, mecerse o pedir estar de pie.',
      '9-12':
        'Las clases largas piden mucho tiempo en la silla. Puede sentirse bien, o moverse mucho.',
    },
    short: 'sentarse en sillas, alfombras o bancas de la escuela',
  },
  'sr-move-settle': {
    completion: {
      'K-2': 'se mueve un rato y luego vuelve a la calma',
      '3-5': 'se mueve un rato y luego vuelve al trabajo',
      '6-8': 'se mueve un rato y luego vuelve al trabajo',
      '9-12': 'se mueve un rato y luego vuelve al trabajo',
    },
    hint: {
      'K-2':
        'Piense en la clase después del recreo. Puede empezar a escuchar, o seguir en movimiento.',
      '3-5':
        'Piense en estirarse, bailar o el recreo. ¿Eso ayuda al trabajo, o hace difícil sentarse?',
      '6-8':
        'Piense en la clase después de educación física. Moverse puede ayudar, o hacer difícil empezar.',
      '9-12':
        'Por ejemplo, caminar, estirarse o hacer deporte. El trabajo puede ir mejor después, o tardar en empezar.',
    },
    short: 'moverse y luego volver al trabajo',
  },
  'sr-stay-with-task': {
    completion: {
      'K-2': 'se queda en su lugar hasta terminar una hoja',
      '3-5': 'sigue con un trabajo hasta terminarlo',
      '6-8': 'sigue con un trabajo hasta terminarlo',
      '9-12': 'sigue con un trabajo hasta terminarlo',
    },
    hint: {
      'K-2': 'Piense en una hoja de letras o un dibujo. Puede terminarlo, o parar a la mitad.',
      '3-5':
        'Piense en la hora de la tarea. Usted puede ver un rato largo, muchos ratos cortos o media hoja hecha.',
      '6-8': 'Unos trabajos se pueden hacer de una vez. Otros pueden necesitar muchos comienzos.',
      '9-12':
        'Piense en una lectura larga o una lista de ejercicios. Puede quedar hecha, o a la mitad.',
    },
    short: 'seguir con un trabajo hasta terminarlo',
  },
  'sr-messy-hands': {
    completion: {
      'K-2': 'usa pintura, pegamento, plastilina o arena',
      '3-5': 'usa pintura, pegamento u otras cosas que ensucian',
    },
    hint: {
      'K-2': 'Puede meter las manos de inmediato. O puede alejarlas, o querer lavarlas al momento.',
      '3-5': 'Piense en arte o ciencias. Puede disfrutar de ensuciarse, o querer limpiarse rápido.',
    },
    short: 'usar pintura, pegamento y cosas que ensucian',
  },
  'sr-lunch-senses': {
    completion: 'está cerca de los olores, ruidos y comidas del almuerzo',
    hint: {
      'K-2':
        'Piense en una cafetería llena y con calor. Puede sentarse y comer, o taparse la nariz.',
      '3-5': 'Un olor nuevo puede estar bien. O puede alejarse, o comer menos.',
      '6-8': 'Puede comer y conversar. O los olores y el ruido pueden hacer difícil la comida.',
      '9-12':
        'Su adolescente puede comer allí a gusto. O puede buscar un lugar con menos ruido y olor.',
    },
    short: 'los olores, ruidos y comidas del almuerzo',
  },
  'sr-crowd-touch': {
    completion: {
      'K-2': 'está muy cerca de otros niños',
      '3-5': 'está cerca de niños que pasan rozando',
      '6-8': 'está entre mucha gente que pasa rozando',
      '9-12': 'está entre mucha gente que pasa rozando',
    },
    hint: {
      'K-2': 'Piense en la fila, la alfombra o el autobús. Puede sentirse bien, o apartarse.',
      '3-5': 'Un roce en la fila se puede olvidar pronto. O puede sentirse como un empujón fuerte.',
      '6-8':
        'Piense en un pasillo o un autobús lleno. Puede seguir su camino, o esperar a que se vacíe.',
      '9-12':
        'Piense en escaleras y pasillos entre clases. ¿Se siente bien, o espera a tener espacio?',
    },
    short: 'estar cerca de otros que pasan rozando',
  },
  'sr-body-signals': {
    completion: 'siente hambre, sed, calor, frío o dolor',
    hint: {
      'K-2': 'Puede decirlo pronto. O puede dejarse el abrigo puesto con mucho sol.',
      '3-5': 'Puede tomar agua a tiempo. O puede notar una cortada mucho más tarde.',
      '6-8':
        'Puede comer, beber o descansar a tiempo. O puede necesitar que alguien se lo recuerde.',
    },
    short: 'notar hambre, sed, calor, frío o dolor',
  },
  'sr-calm-back': {
    completion: {
      'K-2': 'se calma después de un disgusto o mucha emoción',
      '3-5': 'se calma después de un disgusto o mucha emoción',
      '6-8': 'vuelve a la calma después de una gran emoción',
      '9-12': 'vuelve a la calma después de una gran emoción',
    },
    hint: {
      'K-2':
        'La calma puede llegar con un abrazo o un lugar tranquilo. O la emoción puede durar mucho.',
      '3-5':
        'Piense en un juego perdido o una fiesta. La calma puede llegar pronto, o tardar un rato.',
      '6-8':
        'Piense en una pelea con un amigo o una gran noticia. La calma puede llegar pronto, o tardar toda la tarde.',
      '9-12':
        'Su adolescente puede saber qué ayuda, como la música o caminar. O puede tardar toda la tarde.',
    },
    short: 'calmarse después de un disgusto o mucha emoción',
  },
  'sr-after-school': {
    completion: 'pasa la primera hora después de la escuela',
    hint: {
      'K-2':
        'Puede conversar y jugar. O usted puede ver lágrimas, una siesta o emociones muy grandes.',
      '3-5': 'Usted puede oír todo sobre el día. O puede ver que se cansó y quiere estar a solas.',
      '6-8': 'Puede conversar, comer o descansar. O cosas pequeñas pueden acabar en gritos.',
      '9-12':
        'Su adolescente puede descansar y conversar. O usted puede ver una puerta cerrada, sueño o palabras duras.',
    },
    short: 'la primera hora después de la escuela',
  },
  'sr-breaks-tools': {
    completion: {
      'K-2': 'usa un descanso, un lugar tranquilo o audífonos',
      '3-5': 'usa un descanso, audífonos o un objeto para las manos',
      '6-8': 'usa un descanso, audífonos o un objeto para las manos',
      '9-12': 'usa un descanso, un lugar tranquilo o audífonos',
    },
    hint: {
      'K-2': 'Un descanso puede ayudarle a aprender mejor. O el objeto puede volverse un juguete.',
      '3-5':
        'Es algo pequeño para apretar o girar (en inglés, “fidget”). Puede ayudar, o distraer.',
      '6-8':
        'Piense en caminar un poco o en algo para apretar (“fidget”). ¿Ayuda, o se siente raro en clase?',
      '9-12':
        'Piense en caminar un poco o en tapones para los oídos. Le puede ayudar, o se puede quedar en la mochila.',
    },
    short: 'usar descansos, audífonos o un objeto para las manos',
  },
};
