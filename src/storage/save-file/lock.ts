import { type Found, found, MAX_BYTES, refused } from './types.ts';

/** How much work a guess costs: 2^17 (trust.md, 6.3: about two seconds on a slow device). */
const WORK_FACTOR = 17;

/** More would take a gigabyte of memory and more: a way to stop a phone, not to protect notes. */
const MOST_WORK = 20;

const NOT_MATCHED = "no identity matched any of the file's recipients";

/**
 * Encrypts text with a passphrase (age, scrypt), as armored text.
 * @throws when the part of the app that encrypts cannot be loaded
 */
export async function lock(
  text: string,
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<string> {
  const { Encrypter, armor } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return armor.encode(await encrypter.encrypt(text));
}

/** Decrypts armored text. The header is looked at first, so that no work is done for a file not ours. */
export async function unlock(armored: string, passphrase: string): Promise<Found<Uint8Array>> {
  const age = await import('age-encryption').catch(() => null);
  if (age === null) return refused('no-unlocking');
  const bytes = dearmor(armored, age.armor.decode);
  if (bytes === null) return refused('locked-damaged');
  const header = checkHeader(bytes);
  if (header !== null) return refused(header);
  const decrypter = new age.Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return found(await decrypter.decrypt(bytes));
  } catch (error) {
    const isWrong = error instanceof Error && error.message === NOT_MATCHED;
    return refused(isWrong ? 'wrong-passphrase' : 'locked-damaged');
  }
}

function dearmor(armored: string, decode: (text: string) => Uint8Array): Uint8Array | null {
  try {
    const bytes = decode(armored);
    return bytes.byteLength > MAX_BYTES ? null : bytes;
  } catch {
    return null;
  }
}

const LONGEST_HEADER = 1000;

// "age-encryption.org/v1", then one line a recipient: "-> scrypt <salt> <work factor>".
function checkHeader(
  bytes: Uint8Array,
): 'locked-damaged' | 'foreign-lock' | 'lock-too-strong' | null {
  const head = new TextDecoder('latin1').decode(bytes.slice(0, LONGEST_HEADER));
  const [version, recipient = ''] = head.split('\n');
  if (version !== 'age-encryption.org/v1' || !recipient.startsWith('-> ')) return 'locked-damaged';
  if (!recipient.startsWith('-> scrypt ')) return 'foreign-lock';
  const factor = /^-> scrypt \S{22} ([1-9]\d*)$/.exec(recipient)?.[1];
  if (factor === undefined) return 'locked-damaged';
  return Number(factor) > MOST_WORK ? 'lock-too-strong' : null;
}
