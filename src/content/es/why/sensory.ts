import type { sensoryWhy as english } from '../../en/why/sensory.ts';

/** Why each question about senses and staying calm matters at school: what its sources say, in plain words. */
export const sensoryWhy: typeof english = {
  'sr-room-noise':
    'La habilidad de oír palabras entre ruidos crece hasta el inicio de la adolescencia. Los más pequeños necesitan más silencio de lo que se cree.',
  'sr-sudden-sound':
    'No saber cuándo viene un ruido suele ser más difícil que lo fuerte que suena. Puede hacer que alguien no entre a un lugar.',
  'sr-light-visual':
    'La luz y lo que cuelga en las paredes se pueden cambiar. Las guías escolares de OT los nombran entre los primeros cambios.',
  'sr-clothing-touch':
    'Quien piensa en cómo se siente la ropa tiene menos cabeza para la clase. También puede hacer más lentas la mañana y la hora del gimnasio.',
  'sr-seat-feel':
    'El tipo de asiento, su altura y su lugar en el salón se pueden cambiar. Por eso al equipo le sirve saber cuál funciona.',
  'sr-move-settle':
    'Los CDC, una agencia de salud, unen el recreo y el moverse con la atención. También los unen con seguir en la tarea.',
  'sr-stay-with-task':
    'Si un trabajo no se termina, la razón puede no ser la lección. Puede que estorben el cuerpo o los sentidos.',
  'sr-messy-hands':
    'Cada semana se usa pintura, pegamento, arena o barro en el arte, las ciencias y el juego de la escuela.',
  'sr-lunch-senses':
    'Los programas de OT para el almuerzo miran juntos el ruido, el olor, la vista y el movimiento. Todo eso cambia cómo va el almuerzo.',
  'sr-crowd-touch':
    'En filas, alfombras y pasillos los niños van hombro con hombro muchas veces al día.',
  'sr-body-signals': 'Lo que sentimos por dentro dice cuándo comer, beber, descansar o ir al baño.',
  'sr-calm-back':
    'Se aprende cuando hay calma. Los OT de la escuela trabajan para eso con estudiantes, maestros y salones.',
  'sr-after-school':
    'La familia ve esta hora, y la escuela no. En un estudio en 21 sociedades, padres y maestros muchas veces no vieron lo mismo.',
  'sr-breaks-tools':
    'Los formularios escolares de OT preguntan primero qué se ha intentado. También preguntan por cuánto tiempo, y si ayudó.',
};
