import type { Words } from '../words.ts';

type Law = Words['law'];
type LawSection = Law['sections'][number];

const checked = '2026-11-23';
const GUIDE_504 =
  'U.S. Department of Education, Parent and Educator Resource Guide to Section 504, 2016';

const rows: Law['compare']['rows'] = [
  {
    id: 'who',
    topic: 'Para quién es',
    idea: {
      text: 'Un niño que está en un grupo que nombra la ley y por esa razón necesita educación especial.',
      source: '34 CFR 300.8',
      checked,
    },
    s504: {
      text: 'Un estudiante con una discapacidad que “limita sustancialmente” (substantially limits) una parte principal de la vida, como aprender, caminar o ver.',
      source: `34 CFR 104.3(j); ${GUIDE_504}`,
      checked,
    },
  },
  {
    id: 'ot-alone',
    topic: '¿Puede la OT ser la única ayuda?',
    idea: {
      text: 'Casi siempre no. La OT apoya la educación especial, salvo que el estado cuente la OT como educación especial.',
      source: '34 CFR 300.8(a)(2) y 300.39(a)(2)',
      checked,
    },
    s504: {
      text: 'Puede serlo. La Sección 504 cubre “educación regular o especial y ayudas y servicios relacionados”. Así, un plan puede tener más que adaptaciones. Cambia según el distrito.',
      source: '34 CFR 104.33(b)(1); ACES (Connecticut)',
      checked,
    },
  },
  {
    id: 'ask-whom',
    topic: 'A quién pedirlo, por escrito',
    idea: {
      text: 'A la dirección de la escuela o a la oficina de educación especial.',
      source: '34 CFR 300.301(b); no nombra una oficina; es lo que se acostumbra',
      checked,
    },
    s504: {
      text: 'A quien coordina la Sección 504 en la escuela.',
      source: GUIDE_504,
      checked,
    },
  },
  {
    id: 'time',
    topic: 'Cuánto puede tardar',
    idea: {
      text: '60 días desde el día en que usted acepta por escrito, o el plazo propio de su estado.',
      source: '34 CFR 300.301(c)(1)',
      checked,
    },
    s504: {
      text: 'Pida a la escuela sus propias fechas, y anótelas.',
      source: GUIDE_504,
      checked,
    },
  },
  {
    id: 'notice',
    topic: 'Qué debe darle la escuela',
    idea: {
      text: 'Una respuesta por escrito con razones. La escuela necesita su sí por escrito antes de la primera evaluación.',
      source: '34 CFR 300.503 y 300.300(a)(1)',
      checked,
    },
    s504: {
      text: 'Aviso, una mirada al expediente, una audiencia justa y una revisión.',
      source: '34 CFR 104.36',
      checked,
    },
  },
];

const steps: Law['steps']['items'] = [
  {
    name: 'La escuela busca',
    text: 'Cada estado debe encontrar y evaluar a los niños que puedan necesitar educación especial. Esto incluye las escuelas privadas y a los niños sin hogar.',
    source: '34 CFR 300.111(a)',
    checked,
  },
  {
    name: 'Usted puede pedirla',
    text: 'Un padre, una madre o la escuela puede pedir una evaluación. Hágalo por escrito, con la fecha, y guarde una copia.',
    source: '34 CFR 300.301(b)',
    checked,
  },
  {
    name: 'Una mirada rápida no es una evaluación',
    text: 'Un maestro o especialista puede mirar cómo planear las clases. Eso no es una evaluación.',
    source: '34 CFR 300.302',
    checked,
  },
  {
    name: 'La escuela responde por escrito',
    text: 'La respuesta dice sí o no, y por qué. Dice qué más pensó la escuela, los derechos de usted y dónde pedir ayuda.',
    source: '34 CFR 300.503(a) y (b)',
    checked,
  },
  {
    name: 'Intentar primero con apoyos',
    text: 'Una escuela puede intentar apoyos en la clase. No puede usarlos para demorar o negar una evaluación a tiempo.',
    source: 'U.S. Department of Education, OSEP Memo 11-07, 2011',
    checked,
  },
  {
    name: 'Usted acepta por escrito',
    text: 'La escuela necesita su sí por escrito antes de la primera evaluación. Decir sí a eso no es decir sí a los servicios.',
    source: '34 CFR 300.300(a)(1)',
    checked,
  },
  {
    name: 'La evaluación',
    text: 'Debe terminar en 60 días desde su sí, o en el plazo propio de su estado. Pregunte a la escuela cuál usa.',
    source: '34 CFR 300.301(c)(1)',
    checked,
  },
  {
    name: 'Sus notas cuentan',
    text: 'El equipo debe usar más de 1 herramienta. Debe usar lo que dicen los padres, anotarlo y tomarlo en cuenta.',
    source: '34 CFR 300.304(b) y 300.306(c)(1)',
    checked,
  },
  {
    name: 'El idioma por sí solo no decide',
    text: 'Estar aprendiendo inglés nunca puede ser la razón principal para decir que hay una discapacidad.',
    source: '34 CFR 300.306(b)',
    checked,
  },
  {
    name: 'Deciden entre todos',
    text: 'El personal preparado y los padres deciden juntos. Usted recibe gratis una copia del informe.',
    source: '34 CFR 300.306(a)',
    checked,
  },
  {
    name: 'La reunión del IEP',
    text: 'Si la respuesta es sí, la reunión para escribir el IEP debe hacerse en 30 días.',
    source: '34 CFR 300.323(c)(1)',
    checked,
  },
  {
    name: 'Si usted no está de acuerdo',
    text: 'Puede pedir una evaluación de alguien de fuera de la escuela. La escuela debe pagarla, o pedir una audiencia para mostrar que la suya era correcta.',
    source: '34 CFR 300.502(b)',
    checked,
  },
];

const meeting: LawSection = {
  id: 'meeting',
  heading: 'Quién va a una reunión del IEP',
  items: [
    {
      text: 'Usted. Un maestro de la clase y un maestro de educación especial. Alguien del distrito que sabe qué se puede ofrecer.',
      source: '34 CFR 300.321(a)(1) a (4)',
      checked,
    },
    {
      text: 'Alguien que pueda explicar qué dice la evaluación para la enseñanza. También su hijo o hija, cuando convenga.',
      source: '34 CFR 300.321(a)(5) y (7)',
      checked,
    },
    {
      text: 'Usted puede invitar a alguien que conoce a su hijo o hija. Puede pedir a la escuela que invite a la OT.',
      source: '34 CFR 300.321(a)(6)',
      checked,
    },
    {
      text: 'El equipo debe pensar en las fortalezas de su hijo o hija y en lo que a usted le preocupa.',
      source: '34 CFR 300.324(a)(1)',
      checked,
    },
    {
      text: 'La escuela debe avisarle con tiempo, decir quién irá y acordar con usted hora y lugar. Si usted no puede ir, debe ofrecer otra forma, como una llamada.',
      source: '34 CFR 300.322(a) a (c)',
      checked,
    },
  ],
};

const records: LawSection = {
  id: 'records',
  heading: 'El expediente escolar',
  items: [
    {
      text: 'Usted puede ver el expediente escolar de su hijo o hija. La escuela tiene 45 días como máximo para mostrarlo.',
      source: 'FERPA, 34 CFR 99.10',
      checked,
    },
    {
      text: 'Usted puede pedir a la escuela que lo corrija. A los 18 años, estos derechos pasan al estudiante.',
      source: 'FERPA, 34 CFR 99.5; guía para padres del U.S. Department of Education',
      checked,
    },
    {
      text: 'El expediente trata de un estudiante y lo guarda la escuela. Por eso, una página que usted entrega puede volverse parte de él. Guarde una copia.',
      source: 'Nuestra lectura de FERPA, 34 CFR 99.3',
      checked,
    },
    {
      text: 'Esta ley no cubre a la mayoría de las escuelas privadas.',
      source: 'U.S. Department of Education, preguntas y respuestas sobre FERPA',
      checked,
    },
  ],
};

const language: LawSection = {
  id: 'language',
  heading: 'Su idioma',
  items: [
    {
      text: 'Los avisos por escrito deben ser fáciles de entender. Deben estar en su idioma, salvo que sea claro que no se puede.',
      source: '34 CFR 300.503(c)',
      checked,
    },
    {
      text: 'La escuela debe ayudarle a seguir una reunión del IEP. Eso puede ser conseguir un intérprete.',
      source: '34 CFR 300.322(e)',
      checked,
    },
    {
      text: 'Otras leyes federales también protegen a las familias que usan un idioma distinto del inglés.',
      source: 'Title VI of the Civil Rights Act; Equal Educational Opportunities Act',
      checked,
    },
  ],
};

const help: LawSection = {
  id: 'help',
  heading: 'Ayuda gratis',
  items: [
    {
      text: 'Cada estado tiene al menos 1 Centro para Padres (Parent Center) pagado con fondos federales. Atiende a familias con hijos desde el nacimiento hasta los 26 años.',
      source: 'U.S. Department of Education, Parent Training and Information Centers',
      checked,
    },
    {
      text: 'Para encontrar el suyo, busque “Parent Training and Information Center” y el nombre de su estado.',
      source: 'U.S. Department of Education, Parent Training and Information Centers',
      checked,
    },
  ],
};

/** Rights and steps in plain words: each fact with the rule it was read in. */
export const law: Law = {
  title: 'Derechos y pasos',
  lead: 'Hay 2 leyes federales que pueden traer ayuda en la escuela. Estas son las reglas principales.',
  compare: {
    heading: 'IDEA y la Sección 504 (Section 504), lado a lado',
    ideaName: 'IDEA (un IEP)',
    s504Name: 'Sección 504 (un plan 504)',
    rows,
  },
  steps: { id: 'steps', heading: 'Los pasos con IDEA, y los plazos', items: steps },
  sections: [meeting, records, language, help],
  footer:
    'Información general, no es consejo legal. Los estados agregan reglas. ' +
    'Texto revisado con las reglas federales el 23 de noviembre de 2026.',
};
