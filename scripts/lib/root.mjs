import { fileURLToPath } from 'node:url';

/** The project's folder: scripts work from wherever they are called. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
