import { z } from '../lib/zod.ts';
import { crossFaults } from './cross-check.ts';
import { type Bundle, bundleSchema } from './schema.ts';

// The small zod comes without words; a developer reads these alone.
const words = z.locales.en();

/**
 * Everything that is wrong with a file, each as one line for a developer; none for one that may be
 * handed over. First the shape: the part of FHIR R4 that we write and nothing else. Then whether the
 * answers fit the questions. Never throws, whatever it is given.
 */
export function faultsIn(file: unknown): readonly string[] {
  const read = readBundle(file);
  return 'faults' in read ? read.faults : crossFaults(read.bundle);
}

function readBundle(
  file: unknown,
): Readonly<{ bundle: Bundle }> | Readonly<{ faults: readonly string[] }> {
  const { success, data, error } = bundleSchema.safeParse(file, { error: words.localeError });
  if (success) return { bundle: data };
  return {
    faults: error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
  };
}
