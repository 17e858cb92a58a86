import type { Words } from '../words.ts';

const checked = '2026-11-23';

const cards: Words['doctor']['cards'] = {
  'lost-skill': {
    tick: 'Mi hijo o hija antes podía hacer algo y ahora ya no.',
    seen: 'Algo que su hijo o hija podía hacer se perdió, o se está perdiendo.',
    act: {
      text: 'Si ve esto, llame al doctor de su hijo o hija. Hágalo a cualquier edad.',
      source: 'Raising Children Network; Mayo Clinic, 2013',
      checked,
    },
    urgent: false,
    paper: 'Antes podía hacer algo y ahora ya no',
  },
  'sudden-change': {
    tick: 'Algo cambió rápido, en días o semanas, y no sé por qué.',
    seen: 'Un cambio rápido sin una razón clara.',
    act: {
      text: 'Si ve esto, llame pronto al doctor de su hijo o hija.',
      source: 'Raising Children Network; CDC HEADS UP',
      checked,
    },
    urgent: false,
    paper: 'Cambió rápido, sin una razón clara',
  },
  'one-side-now': {
    tick: 'De repente, 1 lado está sin fuerza o dormido, o la cara se ve caída.',
    seen:
      'De repente, 1 lado sin fuerza, dormido o caído. De repente, dificultad para hablar, caminar o ver. ' +
      'Un dolor de cabeza repentino y muy fuerte.',
    act: {
      text: 'Si ve esto, llame al 911 ahora.',
      source: 'Cook Children’s, BE FAST',
      checked,
    },
    urgent: true,
    paper: 'De repente, 1 lado sin fuerza, dormido o caído',
  },
  'head-injury': {
    tick: 'Después de un golpe o caída: dolor de cabeza nuevo, confusión o pasos inseguros.',
    seen:
      'Después de un golpe o caída: dolor de cabeza nuevo, confusión o pasos inseguros. ' +
      'O la luz o el ruido molestan a su hijo o hija.',
    act: {
      text:
        'Si el dolor de cabeza empeora o si vomita una y otra vez, llame al 911. ' +
        'Llame al 911 si hay una convulsión, falta de fuerza, o si cuesta despertar a su hijo o hija. ' +
        'Por cualquier otra cosa de esta tarjeta, busque atención médica de inmediato.',
      source: 'CDC HEADS UP',
      checked,
    },
    urgent: true,
    paper: 'Cambios nuevos después de un golpe o caída',
  },
  pain: {
    tick: 'Una mano, muñeca u otra articulación duele, se hincha o está rígida en la mañana.',
    seen: 'Dolor, hinchazón o articulaciones rígidas. O su hijo o hija cojea, o deja algo que le gustaba.',
    act: {
      text: 'Si ve esto, llame al doctor de su hijo o hija.',
      source: 'Cornwall NHS; thinkJIA',
      checked,
    },
    urgent: false,
    paper: 'Dolor, hinchazón, articulaciones rígidas o cojera',
  },
  vision: {
    tick: 'Mi hijo o hija entrecierra los ojos, se tapa 1 ojo, se acerca mucho o pierde el lugar.',
    seen: 'Entrecerrar los ojos, taparse 1 ojo, dolor de cabeza, frotarse los ojos, acercarse mucho o perder el lugar.',
    act: {
      text: 'Si ve esto, llame y pida que le revisen los ojos.',
      source: 'National Institutes of Health, en Education Week, 2012; Nationwide Children’s',
      checked,
    },
    urgent: false,
    paper: 'Los ojos y la vista',
  },
  hearing: {
    tick: 'Mi hijo o hija dice mucho “¿Qué?”, sube el volumen o se pierde instrucciones.',
    seen: 'Decir mucho “¿Qué?”, subir el volumen o perderse instrucciones.',
    act: {
      text: 'Si ve esto, llame y pida que le revisen el oído. Avise también a la enfermería de la escuela.',
      source: 'Wyoming EHDI program; CDC, en copias',
      checked,
    },
    urgent: false,
    paper: 'Los oídos y la audición',
  },
  eating: {
    tick: 'Mi hijo o hija tose, tiene arcadas o se atraganta al comer o beber.',
    seen: 'Toser, tener arcadas o atragantarse con comidas, bocadillos o bebidas.',
    act: {
      text:
        'Si su hijo o hija se está ahogando ahora, llame al 911. ' +
        'Si pasa en otros momentos, llame al doctor de su hijo o hija. Avise a la escuela el mismo día.',
      source: 'ASHA, en Pediatric Feeding News; Connecticut Department of Education, 2008',
      checked,
    },
    urgent: true,
    paper: 'Tos, arcadas o atragantarse al comer o beber',
  },
  'bladder-bowel': {
    tick: 'Nuevos accidentes de día, dolor, aguantarse todo el día o estreñimiento.',
    seen: 'Accidentes nuevos cuando ya no los había, dolor, aguantarse todo el día o estreñimiento.',
    act: {
      text:
        'Si ve esto, llame al doctor de su hijo o hija. ' +
        'Pregunte en la enfermería de la escuela cómo puede ir al baño.',
      source: 'Blackpool NHS',
      checked,
    },
    urgent: false,
    paper: 'Baño: accidentes nuevos, dolor, aguantarse o estreñimiento',
  },
  'movement-change': {
    tick: 'Mi hijo o hija antes se movía de un modo que ahora es difícil.',
    seen: 'Su hijo o hija se mueve con más dificultad que antes. Algo que podía hacer ahora es difícil.',
    act: {
      text: 'Si ve esto, llame pronto al doctor de su hijo o hija.',
      source: 'Raising Children Network; Mayo Clinic, 2013',
      checked,
    },
    urgent: false,
    paper: 'Moverse es más difícil que antes',
  },
  safety: {
    tick: 'Mi hijo o hija habla de morir o de hacerse daño, no tiene esperanza o corre peligro.',
    seen: 'Hablar de morir o de hacerse daño, no tener esperanza o correr peligro.',
    act: {
      text:
        'Si hay peligro ahora, llame al 911. Llame o mande un texto al 988 a cualquier hora, de día o de noche. ' +
        'Hay ayuda en español. Avise hoy a la escuela.',
      source: 'Nationwide Children’s, 2023; Mayo Clinic',
      checked,
    },
    urgent: true,
    paper: 'Seguridad: hablar de morir o hacerse daño, no tener esperanza, o peligro',
  },
};

/** The health cards: fixed words from named authorities, opened by the parent's own tick alone. */
export const doctor: Words['doctor'] = {
  title: 'Vale la pena llamar al doctor de su hijo o hija',
  urgentTitle: 'Pida ayuda ahora',
  lead: 'Marque lo que ve. Cada tarjeta dice qué hacer. Puede seguir con sus notas.',
  cards,
};
