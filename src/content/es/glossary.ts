import type { Words } from '../words.ts';

/** Words that school people use, in plain words. In the order of the alphabet. */
export const glossary: Words['glossary'] = [
  {
    id: 'accommodation',
    term: 'Adaptación (accommodation)',
    means:
      'Un cambio en cómo un estudiante aprende o muestra su trabajo. Por ejemplo, más tiempo o un asiento tranquilo.',
  },
  {
    id: 'prior-written-notice',
    term: 'Aviso previo por escrito (prior written notice)',
    means:
      'Una carta de la escuela. Dice qué hará o no hará la escuela, y por qué. ' +
      'Llega antes del cambio.',
  },
  {
    id: 'consultation',
    term: 'Consulta (consultation)',
    means:
      'Una terapeuta u otra persona experta da ideas al personal que trabaja con su hijo o hija.',
  },
  {
    id: 'push-in',
    term: 'Dentro del salón (push-in)',
    means: 'Ayuda que se da dentro del salón de clases.',
  },
  {
    id: 'evaluation',
    term: 'Evaluación (evaluation)',
    means:
      'La escuela mira con cuidado qué puede hacer y qué necesita su hijo o hija. Hace falta su sí por escrito.',
  },
  {
    id: 'pt',
    // waiver glossary.pt.term length 2026-11-23: English says only “PT”; Spanish has a word for each.
    term: 'Fisioterapia o fisioterapeuta (PT)',
    means:
      'En inglés, “physical therapy” o “physical therapist”. Trabaja con moverse: escaleras, pasillos y gimnasio.',
  },
  {
    id: 'pull-out',
    term: 'Fuera del salón (pull-out)',
    means: 'Ayuda que se da fuera del salón, a 1 estudiante o a un grupo pequeño.',
  },
  {
    id: 'iep',
    // waiver glossary.iep.term length 2026-11-23: English says only “IEP”; Spanish says its whole name.
    term: 'Programa de Educación Individualizado (IEP)',
    means:
      'En inglés, “Individualized Education Program”. ' +
      'Un plan por escrito para la educación especial y la ayuda que va con ella.',
  },
  {
    id: 'school-psychologist',
    term: 'Psicólogo o psicóloga escolar (school psychologist)',
    means:
      'Persona experta de la escuela en aprendizaje, conducta y sentimientos. Ayuda al equipo a decidir.',
  },
  {
    id: 'section-504',
    term: 'Sección 504 (Section 504)',
    means:
      'Parte de una ley federal. Protege a los estudiantes con una discapacidad. ' +
      'Un plan 504 dice qué ayuda da la escuela.',
  },
  {
    id: 'related-service',
    term: 'Servicio relacionado (related service)',
    means:
      'Ayuda que se necesita para aprovechar la educación especial. La OT es uno. También la PT.',
  },
  {
    id: 'slp',
    // waiver glossary.slp.term length 2026-11-23: English says only “SLP”; Spanish says its whole name.
    term: 'Terapeuta del habla y lenguaje (SLP)',
    means:
      'En inglés, “speech-language pathologist”. ' +
      'Trabaja con hablar y entender. En muchas escuelas, también con comer sin peligro.',
  },
  {
    id: 'ot',
    // waiver glossary.ot.term length 2026-11-23: English says only “OT”; Spanish has a word for each.
    term: 'Terapia ocupacional o terapeuta ocupacional (OT)',
    means:
      'En inglés, “occupational therapy” u “occupational therapist”. ' +
      'En la escuela, ayuda a los estudiantes a participar en el día escolar.',
  },
];
