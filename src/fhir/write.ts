import type { ItemId } from '../questions/index.ts';
import type { Questionnaire } from '../questions/types.ts';
import type { Summary } from '../summary/types.ts';
import { fhirBundle, type Handing } from './bundle.ts';
import { faultsIn } from './check.ts';
import type { Catalogs } from './writer.ts';

/** What may go along, and the day of making. */
export type Ticked = Readonly<Omit<Handing, 'id'>>;

/** A file for another system: its name, without the child's, and its content. */
export type SystemFile = Readonly<{ name: string; json: string }>;

/**
 * The file for a professional's system, checked as it will be read. `random` is 16
 * bytes made at random.
 * @returns null for a file with a fault: nothing wrong is handed over
 */
export function writeSystemFile(
  questionnaire: Questionnaire<ItemId>,
  summary: Summary,
  catalogs: Catalogs,
  { ticked, random }: Readonly<{ ticked: Ticked; random: Uint8Array }>,
): SystemFile | null {
  const id = randomUrn(random);
  const json = JSON.stringify(fhirBundle(questionnaire, summary, catalogs, { ...ticked, id }));
  return faultsIn(JSON.parse(json)).length === 0
    ? { name: `school-notes-${ticked.today}.fhir.json`, json }
    : null;
}

/** A random name (RFC 9562, version 4); `crypto.randomUUID` is not there without a secure address. */
function randomUrn(random: Uint8Array): string {
  const hex = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = (8 + (Number.parseInt(hex.charAt(16), 16) % 4)).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
