import type { socialWhy as english } from '../../en/why/social.ts';

/** Why each question about being with others matters at school: what its sources say, in plain words. */
export const socialWhy: typeof english = {
  'st-personal-space':
    'Estar con otros en la escuela también tiene que ver con el cuerpo y los sentidos. El espacio personal es parte de eso.',
  'st-hallway':
    'En un pasillo llegan a la vez la gente, el ruido, los empujones y el buscar el camino.',
  'st-switch-task':
    'En un estudio de 3 salones, los cambios de actividad llenaron como un quinto del día. Escribir a mano llenó menos.',
  'st-switch-place':
    'Cada salón tiene sus sonidos, sus asientos y sus reglas. Ir de uno a otro es algo que se trabaja en OT.',
  'st-change-plan':
    'Los días de escuela cambian mucho: un simulacro, un paseo, otra maestra. Para algunos estudiantes es de lo más difícil del día.',
  'st-arrive-leave':
    'En los estudios de la vida escolar, el viaje de ida y vuelta es un lugar aparte.',
  'st-group-work':
    'Los grupos tienen ruido, cercanía y sorpresas. En OT también se puede trabajar en eso.',
  'st-games-turns':
    'Los CDC, una agencia de salud, dicen que el recreo es para practicar. Allí se coopera, se siguen reglas y se resuelven problemas.',
  'st-free-time':
    'El recreo y el almuerzo tienen menos pasos fijos. También son de lo más difícil de ver desde casa.',
  'st-move-play':
    'En estudios, los niños a quienes les costaba moverse jugaban más a solas. También jugaban menos en equipo.',
  'st-lunch-social': 'Un almuerzo que se disfruta va junto con sentirse parte de la escuela.',
  'st-ask-help': 'Pedir lo que ayuda es una habilidad que crece con el uso. Cada año cuenta más.',
  'st-roles-next':
    'A los 16 años, las reuniones del IEP tienen que mirar la vida después de la escuela. Hay que invitar al estudiante.',
};
