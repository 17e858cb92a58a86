import { nodeFonts } from '../../src/document/fonts/node-source.ts';

/** What random documents are made from; one more for each test. `SEED` tries others. */
export const SEED = Number(process.env['SEED'] ?? 20261123);

const isSoak = import.meta.env.MODE === 'soak';

/** How many documents each test tries; `npm run test:soak` tries many more. */
export const DOCUMENTS = isSoak ? Number(process.env['PAPERS'] ?? 10_000) : 150;

/** How many are checked against PDF/UA-1, which takes longer. */
export const CHECKED = isSoak ? 500 : 15;

/** The soak may take long (milliseconds). */
export const HOURS = 8 * 60 * 60 * 1000;

const files = new Map<string, Promise<Uint8Array>>();

/** Each file is read once, however many documents ask for it. */
export const fonts: typeof nodeFonts = (file) => {
  const known = files.get(file.name) ?? nodeFonts(file);
  files.set(file.name, known);
  return known;
};
