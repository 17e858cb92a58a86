import type { fineMotorWhy as english } from '../../en/why/fine-motor.ts';

/** Why each question about hands and writing matters at school: what its sources say, in plain words. */
export const fineMotorWhy: typeof english = {
  'fm-pencil-comfort':
    'En estudios de 4.º grado, ninguna forma de tomar el lápiz fue más rápida ni más clara. Por eso preguntamos por la comodidad.',
  'fm-hand-stamina':
    'En un estudio de 4.º grado, la letra salió menos clara después de copiar 10 minutos. Pasó con cada forma de tomar el lápiz.',
  'fm-readable-writing':
    'Lo que cuesta leer también cuesta revisarlo o estudiarlo. Los formularios escolares de OT preguntan por letras y espacios.',
  'fm-writing-pace':
    'A los maestros se les pide fijarse en la escritura lenta y con mucho esfuerzo. En cada grado hay más que escribir.',
  'fm-tell-vs-write':
    'Se puede saber mucho y aun así no ponerlo en papel. Entonces lo que estorba puede ser el escribir.',
  'fm-paper-position':
    'En los consejos de OT británicos para escribir, 2 cosas van primero. Son cómo se gira el papel y la mano que lo sujeta.',
  'fm-desk-fit':
    'Una silla o mesa que no queda bien da más trabajo al brazo y a la mano. El asiento es algo que la escuela muchas veces puede cambiar.',
  'fm-copying':
    'Los apuntes, la tarea y las matemáticas muchas veces empiezan por copiar. Los formularios escolares de OT también preguntan por esto.',
  'fm-line-space':
    'Los números juntos o corridos pueden tapar una idea correcta. Se nota sobre todo en matemáticas.',
  'fm-class-tools':
    'En un estudio de 3 salones, el trabajo con las manos llenó más de un tercio del día. Escribir a mano ocupó mucho menos.',
  'fm-small-parts':
    'En matemáticas y arte se usan cosas pequeñas, como fichas, monedas y cuentas. Si eso va lento, a veces toca mirar mientras otros lo hacen.',
  'fm-writing-start':
    'Esperar o ir con prisa puede querer decir que la tarea cuesta mucho. No tiene que ser falta de interés.',
  'fm-keyboard':
    'En un estudio de 3 salones, 4.º grado usó más la computadora que los grados de antes. Con los grados hay más que teclear.',
  'fm-voice-tools':
    'Dictar puede quitar parte del trabajo de la mano. Con un plan llamado IEP, el equipo tiene que pensar en esas ayudas.',
};
