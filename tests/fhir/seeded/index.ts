import { across } from './across.ts';
import { forbidden } from './forbidden.ts';
import { nine } from './nine.ts';
import type { SeededFault } from './places.ts';
import { shape } from './shape.ts';

/** Every fault that our check must find, with all it says. */
export const seededFaults: readonly SeededFault[] = [...nine, ...forbidden, ...shape, ...across];
