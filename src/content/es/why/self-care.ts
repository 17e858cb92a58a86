import type { selfCareWhy as english } from '../../en/why/self-care.ts';

/** Why each question about taking care of self matters at school: what its sources say, in plain words. */
export const selfCareWhy: typeof english = {
  'sc-backpack':
    'Una tarea que parece pequeña puede gastar la energía para aprender. Los OT sugieren una mochila llena de un décimo del peso del cuerpo, o menos.',
  'sc-coat-shoes':
    'El abrigo y las botas se ponen y se quitan para el recreo y la salida. Si eso tarda, queda menos recreo.',
  'sc-restroom-clothes':
    'Las guías de salud británicas ponen la ropa como un paso aparte al usar el baño. La privacidad es parte de esto.',
  'sc-restroom-use':
    'Algunos estudiantes comen y beben menos para no tener que usar los baños de la escuela.',
  'sc-wash-groom':
    'Las pequeñas tareas de aseo influyen en la comodidad con los compañeros. Eso cuenta más desde 6.º grado.',
  'sc-open-lunch': 'Esperar ayuda para abrir la comida quita tiempo para comer y para los amigos.',
  'sc-lunch-line':
    'El almuerzo es una larga cadena de pasos en un salón con ruido y gente que se mueve.',
  'sc-eat-tools':
    'La forma de comer cambia de una familia a otra. Por eso se pregunta por la comodidad, y no por los modales.',
  'sc-materials': 'El tiempo que se va en buscar cosas es tiempo que falta para aprender.',
  'sc-locker':
    'La asociación de OT del país nombra abrir el casillero entre las tareas de los estudiantes.',
  'sc-pe-change': 'Aquí se juntan los botones, el poco tiempo, un lugar lleno y la privacidad.',
  'sc-daily-steps':
    'En las guías de OT para escuelas, participar en los pasos del día es un área aparte.',
  'sc-homework-loop':
    'La tarea tiene muchos pasos, de la escuela a la casa y de regreso. La familia es quien mejor ve qué paso va bien.',
  'sc-plan-time':
    'Antes de 6.º grado, los adultos planean mucho. Después del cambio, se pide planear el tiempo por cuenta propia.',
};
