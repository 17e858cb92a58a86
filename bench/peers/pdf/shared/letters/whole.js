import { fetched } from './fetched.js';

/** All letters that a name in Europe or Vietnam may need. */
export const letters = () => fetched();
