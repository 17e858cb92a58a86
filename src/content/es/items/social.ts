import type { socialItems as english } from '../../en/items/social.ts';

/** The words of the items about being with others, keyed by linkId, in the order asked. */
export const socialItems: typeof english = {
  'st-personal-space': {
    completion: {
      'K-2': 'deja un poco de espacio con otros niños',
      '3-5': 'deja un poco de espacio con otros niños',
      '6-8': 'deja un poco de espacio con otras personas',
      '9-12': 'deja un poco de espacio con otras personas',
    },
    hint: {
      'K-2': 'Piense en la fila o la alfombra. Puede sentirse bien para todos, o muy cerca.',
      '3-5':
        'Lo que se siente cerca cambia en cada familia. ¿Les va bien a los niños que están al lado?',
      '6-8':
        'Lo que se siente cerca cambia en cada familia. ¿Los demás están a gusto, o dan un paso atrás?',
      '9-12':
        'Lo que se siente cerca cambia en cada familia. ¿Les va bien a todos, o se siente muy cerca?',
    },
    short: 'el espacio personal con los demás',
  },
  'st-hallway': {
    completion: {
      'K-2': 'camina por un pasillo lleno de gente',
      '3-5': 'camina por un pasillo lleno hasta el salón que le toca',
      '6-8': 'pasa por un pasillo lleno hasta la siguiente clase',
      '9-12': 'pasa por un pasillo lleno hasta la siguiente clase',
    },
    hint: {
      'K-2': 'Puede caminar con la clase. O puede pararse, correr o agarrarse de alguien.',
      '3-5':
        'Piense en ruido, empujones y vueltas. Puede encontrar el camino, o acabar en otro lugar.',
      '6-8': 'Puede ser divertido ver a los amigos. O puede haber mucho ruido y poco tiempo.',
      '9-12':
        'Su adolescente puede saber el camino y la hora. O puede esperar a que pase la gente.',
    },
    short: 'pasar por un pasillo lleno de gente',
  },
  'st-switch-task': {
    completion: {
      'K-2': 'deja una cosa y empieza la siguiente',
      '3-5': 'deja una cosa y empieza la siguiente',
      '6-8': 'deja un trabajo y empieza el siguiente',
      '9-12': 'deja un trabajo y empieza el siguiente',
    },
    hint: {
      'K-2':
        'Por ejemplo, de jugar a recoger. Puede ser rápido, o necesitar una canción, una mano o tiempo.',
      '3-5':
        'Por ejemplo, de lectura a matemáticas. Puede seguir adelante, o querer terminar primero.',
      '6-8':
        'Por ejemplo, de un juego a la tarea. El cambio puede ser rápido, o tomar mucho tiempo.',
      '9-12':
        'Por ejemplo, del teléfono a un ensayo. El cambio puede ser rápido, o tomar mucho tiempo.',
    },
    short: 'dejar una cosa y empezar la siguiente',
  },
  'st-switch-place': {
    completion: {
      'K-2': 'va de un salón a otro',
      '3-5': 'va del salón a deportes, arte o música',
      '6-8': 'pasa de una clase a otra, con otro maestro',
      '9-12': 'pasa de una clase a otra, con otro maestro',
    },
    hint: {
      'K-2':
        'Piense en deportes, música o la cafetería. Puede entrar de inmediato, o quedarse en la puerta.',
      '3-5':
        'Cada salón tiene sus ruidos y sus reglas. Puede sentirse a gusto pronto, o necesitar tiempo.',
      '6-8':
        'Cada maestro puede pedir las cosas de otro modo. Puede ser fácil, o difícil de recordar.',
      '9-12':
        'Cada clase tiene sus reglas y su ritmo. Puede sentirse a gusto pronto, o necesitar tiempo.',
    },
    short: 'pasar de un salón o un maestro a otro',
  },
  'st-change-plan': {
    completion: 'hay un cambio de planes en el día',
    hint: {
      'K-2': 'Piense en un simulacro, un paseo o un asiento nuevo. ¿Es divertido, o hay lágrimas?',
      '3-5':
        'Piense en un paseo o en un maestro sustituto (“sub”). Puede ir bien, o ser demasiado.',
      '6-8':
        'Piense en un asiento nuevo o un maestro sustituto (“sub”). Puede ir bien, o alterar el día.',
      '9-12':
        'Piense en otro salón, un simulacro o un maestro sustituto (“sub”). ¿Es fácil adaptarse, o difícil?',
    },
    short: 'llevar un cambio de planes',
  },
  'st-arrive-leave': {
    completion: {
      'K-2': 'llega a la escuela y vuelve a casa',
      '3-5': 'llega a la escuela y vuelve a casa',
      '6-8': 'va a la escuela y vuelve a casa',
      '9-12': 'va a la escuela y vuelve a casa',
    },
    hint: {
      'K-2':
        'Piense en el autobús, el carro y la puerta de la escuela. Puede haber un adiós, o lágrimas.',
      '3-5':
        'Piense en la fila del autobús, el viaje y la puerta. ¿Hay calma, o es ruidoso y difícil?',
      '6-8': 'Piense en el autobús, el carro o ir a pie. Puede ser un rato de calma, o difícil.',
      '9-12': 'Piense en el autobús, el carro o ir a pie. ¿Va bien y a tiempo, o es difícil?',
    },
    short: 'ir a la escuela y volver a casa',
  },
  'st-group-work': {
    completion: {
      'K-2': 'trabaja en una mesa con un grupo',
      '3-5': 'trabaja en grupo',
      '6-8': 'trabaja en grupo',
      '9-12': 'trabaja en un proyecto de grupo',
    },
    hint: {
      'K-2':
        'Piense en compartir crayones y espacio. Puede ser divertido, o demasiado cerca y ruidoso.',
      '3-5':
        'Un grupo puede ser ruidoso y lleno de sorpresas. Puede unirse, querer mandar o apartarse.',
      '6-8':
        'Un grupo puede ser ruidoso y lleno de sorpresas. Puede decir sus ideas, o quedarse en silencio.',
      '9-12':
        'Los planes y la gente pueden cambiar rápido. Puede compartir el trabajo, hacerlo todo o callar.',
    },
    short: 'trabajar en grupo',
  },
  'st-games-turns': {
    completion: {
      'K-2': 'participa en juegos por turnos',
      '3-5': 'participa en juegos con turnos y reglas',
      '6-8': 'participa en juegos con reglas',
    },
    hint: {
      'K-2':
        'Piense en un juego de mesa o de correr. Esperar y perder puede ir bien, o acabar el juego.',
      '3-5':
        'Piense en un juego de pelota o de cartas. Puede jugar hasta el final, o irse cuando pierde.',
      '6-8':
        'Piense en un juego de pelota o de cartas. ¿Una derrota pasa pronto, o dura todo el día?',
    },
    short: 'participar en juegos con turnos y reglas',
  },
  'st-free-time': {
    completion: {
      'K-2': 'juega con libertad en el recreo',
      '3-5': 'tiene tiempo libre en el recreo',
      '6-8': 'tiene tiempo libre con otros niños',
      '9-12': 'tiene tiempo libre entre clases o en el almuerzo',
    },
    hint: {
      'K-2':
        'El recreo es el descanso para jugar. Puede encontrar con quién jugar, o caminar a solas.',
      '3-5':
        'El recreo es el descanso para jugar. Puede saber qué hacer, o quedarse cerca de un adulto.',
      '6-8': 'Puede encontrar con quién estar y algo que hacer. O puede no saber a dónde ir.',
      '9-12':
        'Su adolescente puede tener un lugar y gente con quien estar. O el tiempo se puede hacer largo.',
    },
    short: 'encontrar qué hacer en el tiempo libre',
  },
  'st-move-play': {
    completion: {
      'K-2': 'corre, trepa o juega a la pelota con otros',
      '3-5': 'se une a juegos de correr y de pelota',
      '6-8': 'participa en educación física o juegos de equipo',
      '9-12': 'participa en educación física o en un deporte',
    },
    hint: {
      'K-2': 'Piense en toboganes, escaleras y una pelota. Puede disfrutarlo, o quedarse mirando.',
      '3-5': 'Puede correr y unirse. O puede tropezar, cansarse pronto o quedarse a un lado.',
      '6-8': 'Es la clase de deporte (PE). Puede unirse al juego, o pedir quedarse en la banca.',
      '9-12': 'Es la clase de deporte (PE). Puede sentirse bien, o ser demasiado.',
    },
    short: 'participar en juegos activos o educación física',
  },
  'st-lunch-social': {
    completion: 'se sienta y conversa con otros en el almuerzo',
    hint: {
      'K-2':
        'Usted puede oír nombres de amigos del almuerzo. O su hijo o hija puede decir que se sienta sin nadie.',
      '3-5': 'Puede tener un lugar con sus amigos. O puede ser difícil encontrar dónde sentarse.',
      '6-8': 'El almuerzo puede ser lo mejor del día. O puede pasarlo sin compañía.',
      '9-12': 'Puede tener con quién comer. O puede elegir un lugar tranquilo.',
    },
    short: 'sentarse y conversar con otros en el almuerzo',
  },
  'st-ask-help': {
    completion: {
      'K-2': 'pide ayuda o un descanso a una persona adulta',
      '3-5': 'pide ayuda o un descanso a un adulto',
      '6-8': 'pide a un adulto ayuda, un descanso o un material',
      '9-12': 'pide a un adulto ayuda, un descanso o un material',
    },
    hint: {
      'K-2': 'Puede decirlo, señalar o usar una tarjeta. O puede esperar a que alguien lo note.',
      '3-5': 'Puede levantar la mano o usar una tarjeta. O puede quedarse esperando en su lugar.',
      '6-8': 'Puede pedirlo en clase o después. O usted puede enterarse apenas en casa.',
      '9-12':
        'Puede pedirlo en persona o por correo electrónico. O puede tratar de hacerlo sin ayuda.',
    },
    short: 'pedir ayuda o un descanso a un adulto',
  },
  'st-roles-next': {
    completion: {
      '6-8': 'entra a un club o toma un cargo en la clase',
      '9-12': 'entra a un club, un trabajo o su propia reunión escolar',
    },
    hint: {
      '6-8': 'Por ejemplo, un club, un equipo o hablar ante la clase. ¿Es divertido, o demasiado?',
      '9-12':
        'Su adolescente puede hablar de sus propios planes. O puede dejar que hablen los adultos.',
    },
    short: 'participar en clubes, trabajos o reuniones sobre su plan',
  },
};
