import { fetched } from './fetched.js';

/** Latin letters alone. */
export const letters = () => fetched('-latin');
