import type { Words } from '../words.ts';

type FactSection = Words['facts']['sections'][number];

const checked = '2026-11-23';
const ARTICLE = 'Artículo sobre OT en las escuelas, punto de partida de esta aplicación';
const AOTA = 'AOTA, texto sobre OT en las escuelas';
const AOTA_GUIDELINES =
  'AOTA, guía de OT en las escuelas, 2017; AOTA, texto sobre OT en las escuelas';
const MODELS = 'Champlain Valley School District; Round Rock ISD';

const whatItIs: FactSection = {
  id: 'what-it-is',
  heading: 'Qué es la terapia ocupacional (OT) escolar',
  items: [
    {
      text: 'OT son las siglas en inglés de terapia ocupacional (occupational therapy). En la escuela, la “ocupación” es el trabajo de un estudiante: aprender.',
      source: ARTICLE,
      checked,
    },
    {
      text: 'Ayuda a los estudiantes a participar en la clase, el juego, las amistades y el cuidado personal, y a prepararse para trabajar.',
      source: AOTA,
      checked,
    },
    {
      text: 'En la Ley de Educación para Personas con Discapacidades (IDEA), la OT es un “servicio relacionado” (related service). Es ayuda que un niño con una discapacidad necesita para aprovechar la educación especial.',
      source: '34 CFR 300.34(a)',
      checked,
    },
    {
      text: 'La regla nombra 3 metas. Una es mejorar o recuperar lo que quitó una enfermedad, una lesión o una carencia. Otra es lograr hacer las tareas por cuenta propia. Otra es actuar pronto para que se pierda menos.',
      source: '34 CFR 300.34(c)(6)',
      checked,
    },
    {
      text: 'Esta ayuda la da un terapeuta ocupacional calificado.',
      source: '34 CFR 300.34(c)(6)',
      checked,
    },
    {
      text: 'El nombre de una condición no lo decide. Lo que cuenta es cómo afecta el participar en la escuela.',
      source: `${ARTICLE}; 34 CFR 300.34(a)`,
      checked,
    },
    {
      // waiver facts.sections.0.items.6.text length 2026-11-23: the first time that Spanish names the
      //   IEP, it does so in full.
      text: 'La ayuda que es parte de un Programa de Educación Individualizado (IEP) es gratis para usted.',
      source: '34 CFR 300.17(a)',
      checked,
    },
  ],
  list: [],
};

const whatItIsNot: FactSection = {
  id: 'what-it-is-not',
  heading: 'Qué no es la OT escolar',
  items: [
    {
      text: 'No es una clase de apoyo, ni consejería, ni un tratamiento médico.',
      source: `${ARTICLE}; ${MODELS}`,
      checked,
    },
    {
      text: 'La OT escolar trabaja con metas de la escuela. La OT de una clínica trabaja con metas de salud. Se pueden tener ambas.',
      source: MODELS,
      checked,
    },
    {
      text: 'No es una promesa. Nadie puede decir antes cuánto va a cambiar.',
      source: ARTICLE,
      checked,
    },
    {
      text: 'Un doctor puede escribir a la escuela, pero no puede ordenar la OT allí. Decide el equipo escolar, y usted es parte de él.',
      source: 'AAP, HealthyChildren.org; 34 CFR 300.321(a)',
      checked,
    },
    {
      text: 'El equipo no tiene que dar OT solo porque alguien la pide. Mira cada caso por separado.',
      source: 'Postura del U.S. Department of Education, según ACES (Connecticut)',
      checked,
    },
  ],
  list: [],
};

const where: FactSection = {
  id: 'where',
  heading: 'Dónde se da, y 4 formas de darla',
  items: [
    {
      text: 'La OT debe ser parte del día de siempre: el salón, el almuerzo, el gimnasio y el pasillo.',
      source: `${AOTA}; ${ARTICLE}`,
      checked,
    },
    {
      text: 'El equipo elige la forma, cada cuánto y por cuánto tiempo para cada estudiante. No hay una fórmula fija.',
      source: `${ARTICLE}; Postura del U.S. Department of Education, según ACES (Connecticut)`,
      checked,
    },
  ],
  list: [
    {
      name: 'Fuera del salón (pull-out)',
      text: 'La terapeuta trabaja con 1 estudiante o un grupo pequeño fuera del salón.',
      source: ARTICLE,
      checked,
    },
    {
      name: 'Dentro del salón (push-in)',
      text: 'La terapeuta trabaja con el estudiante en el salón.',
      source: ARTICLE,
      checked,
    },
    {
      name: 'Consulta (consultation)',
      text: 'La terapeuta da ideas a los maestros y al personal, y no trabaja directo con el estudiante.',
      source: ARTICLE,
      checked,
    },
    {
      name: 'Combinada (combined)',
      text: 'Un poco de tiempo con el estudiante y un poco de ideas para el personal. Esto es común.',
      source: ARTICLE,
      checked,
    },
  ],
};

const whatTheyLookAt: FactSection = {
  id: 'what-they-look-at',
  heading: 'En qué se fija la OT escolar',
  items: [
    {
      text: 'La terapeuta mira cómo encajan el estudiante, el trabajo y el lugar.',
      source: AOTA_GUIDELINES,
      checked,
    },
    {
      text: 'Puede cambiar el trabajo, el material o el lugar. También puede ayudar al estudiante a aprender a hacer más.',
      source: AOTA_GUIDELINES,
      checked,
    },
  ],
  list: [
    {
      name: 'Las manos y la escritura',
      text: 'Usar lápiz, tijeras o teclas, y poner las ideas en papel.',
      source: ARTICLE,
      checked,
    },
    {
      name: 'Ruidos, luces, tacto, movimiento y calma',
      text: 'Cómo se sienten el ruido, la luz, la ropa y las sillas, y qué ayuda a calmarse y a aprender.',
      source: ARTICLE,
      checked,
    },
    {
      name: 'El cuidado personal y los pasos del día',
      text: 'La mochila, un cartón de leche, la ropa en el baño y los pasos del día.',
      source: ARTICLE,
      checked,
    },
    {
      name: 'Estar con los demás y los cambios',
      text: 'El espacio personal, el trabajo en grupo y pasar de una cosa o un lugar al siguiente.',
      source: ARTICLE,
      checked,
    },
  ],
};

const limits: FactSection = {
  id: 'limits',
  heading: 'Qué puede hacer y qué no',
  items: [
    {
      text: 'La OT es 1 parte de la ayuda en la escuela. Funciona mejor junto con las otras partes.',
      source: ARTICLE,
      checked,
    },
    {
      text: 'No toma el lugar de las clases de lectura, del cuidado de la salud mental ni de la atención médica.',
      source: ARTICLE,
      checked,
    },
    {
      text: 'Algo de la OT usa el tacto, el sonido y el movimiento. La AAP dice que aún hay poca investigación sobre qué tan bien funciona.',
      source: 'AAP, Pediatrics 129(6):1186, 2012',
      checked,
    },
    {
      text: 'La AAP dice que la familia debe acordar antes cómo juzgar un intento. Usted puede decir: “Podemos intentarlo y ver si ayuda”.',
      source: 'AAP, Pediatrics 129(6):1186, 2012',
      checked,
    },
    {
      text: 'Algunos estudios detrás de nuestras preguntas son pequeños. Uno de ellos observó 3 salones de EE. UU. durante 6 días.',
      source: 'Caramia y otros, AJOT 74(2), 2020',
      checked,
    },
  ],
  list: [],
};

/** About OT at school, in plain words: each fact with the place it was read. */
export const facts: Words['facts'] = {
  title: 'Sobre la terapia ocupacional (OT)',
  lead: 'Qué es la terapia ocupacional en la escuela, qué no es y dónde se da.',
  sections: [whatItIs, whatItIsNot, where, whatTheyLookAt, limits],
};
