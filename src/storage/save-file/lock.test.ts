import { armor, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fileOf } from '../../../tests/hostile/build.ts';
import { draftOf } from '../../../tests/storage/drafts.ts';
import { contentOf } from '../draft.ts';
import { pageWith, type PageParts } from './page.ts';
import { makePassphrase, readPassphrase } from './passphrase.ts';
import { readSaveFile } from './read.ts';
import { LOCKED_ID } from './types.ts';
import { writeProtectedFile } from './write.ts';

const PASSPHRASE = '12345-67890-24680-13579-00042';
/** A tenth of a second instead of seconds; what is tested does not depend on it. */
const QUICK = 10;

const inner: PageParts = {
  lang: 'en',
  dir: 'ltr',
  title: 'Notes',
  css: '',
  bodyHtml: '<p>Maya</p>',
};
const outer: PageParts = { ...inner, bodyHtml: '<p>Open this file in Backpack Notes.</p>' };

async function locked(workFactor = QUICK): Promise<string> {
  const outcome = await writeProtectedFile(
    draftOf('maya'),
    { inner, outer },
    PASSPHRASE,
    workFactor,
  );
  return outcome.kind === 'written' ? outcome.html : '';
}

/** A page of ours around an armored text. */
function around(text: string): string {
  return pageWith(outer, { id: LOCKED_ID, type: 'text/plain', text });
}

let html = '';
beforeAll(async () => {
  html = await locked();
});

describe('a protected file', () => {
  test('says how to open it, and nothing of what is in it.', () => {
    expect(html.includes('<p>Open this file in Backpack Notes.</p>')).toBe(true);
    expect(html.includes('-----BEGIN AGE ENCRYPTED FILE-----')).toBe(true);
    expect(html.includes('Maya')).toBe(false);
  });

  test('asks for the passphrase.', async () => {
    expect(await readSaveFile(fileOf(html))).toEqual({ kind: 'protected' });
  });

  test('opens with it, however it was typed, and comes back whole.', async () => {
    const read = await readSaveFile(fileOf(html), ' 12345 67890 24680–13579.０００42 ');
    const id = read.kind === 'ok' ? read.draft.id : '';
    expect(read.kind === 'ok' && read.draft).toEqual({
      ...contentOf(draftOf('maya')),
      id,
      rev: 0,
    });
  });

  test('is made with the work factor 17 by default.', async () => {
    const whole = await writeProtectedFile(draftOf('silent'), { inner, outer }, PASSPHRASE);
    const text = whole.kind === 'written' ? whole.html : '';
    const [, after = ''] = text.split('<script type="text/plain" id="backpack-notes-locked">\n');
    const bytes = armor.decode(after.split('</script>')[0] ?? '');
    const [, recipient = ''] = new TextDecoder('latin1').decode(bytes).split('\n');
    expect(recipient).toMatch(/^-> scrypt \S{22} 17$/);
    expect((await readSaveFile(fileOf(text), PASSPHRASE)).kind).toBe('ok');
  });

  test('with Windows line ends opens too.', async () => {
    const read = await readSaveFile(fileOf(html.replaceAll('\n', '\r\n')), PASSPHRASE);
    expect(read.kind).toBe('ok');
  });
});

describe('a protected file is refused', () => {
  const refuse = async (text: string, passphrase = PASSPHRASE) =>
    readSaveFile(fileOf(text), passphrase);

  test.each([
    ['another passphrase', '12345-67890-24680-13579-00043'],
    ['too few digits', '12345'],
    ['nothing', ''],
    ['letters', 'correct horse battery staple'],
  ])('for %s', async (_name, passphrase) => {
    expect(await refuse(html, passphrase)).toEqual({ kind: 'refused', why: 'wrong-passphrase' });
  });

  /** The page with some of its armored lines left out; counted from the end if below zero. */
  const without = (from: number) => {
    const all = html.split('\n');
    const begin = all.findIndex((line) => line.startsWith('-----BEGIN')) + 1;
    const end = all.findIndex((line) => line.startsWith('-----END'));
    const cut = from < 0 ? end + from : begin + from;
    return [...all.slice(0, cut), ...all.slice(end)].join('\n');
  };

  test.each([
    ['with its last lines cut off', () => without(-3)],
    ['with all but its header cut off', () => without(3)],
    ['without its end', () => html.replace('-----END AGE ENCRYPTED FILE-----', '')],
    ['with a letter changed', () => html.replace(/(\n[A-Za-z0-9+/]{64}\n)(.)/g, '$1A')],
    ['with nothing in it', () => around('')],
    ['with other text in it', () => around('Dear Mr. Park,')],
    [
      'of an older age',
      () => around(armor.encode(new TextEncoder().encode('age-encryption.org/v0\n'))),
    ],
    [
      'with a broken header',
      () =>
        around(armor.encode(new TextEncoder().encode('age-encryption.org/v1\n-> scrypt x 1.5\n'))),
    ],
  ])('%s', async (_name, made) => {
    expect(await refuse(made())).toEqual({ kind: 'refused', why: 'locked-damaged' });
  });

  test.each([21, 22, 30, 99999])('that asks for the work factor %d, at once', async (factor) => {
    const text = `age-encryption.org/v1\n-> scrypt ${'a'.repeat(22)} ${factor}\n${'b'.repeat(43)}\n--- mac\n`;
    expect(await refuse(around(armor.encode(new TextEncoder().encode(text))))).toEqual({
      kind: 'refused',
      why: 'lock-too-strong',
    });
  });

  test('that is locked for a key and not with a passphrase', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()));
    const text = around(armor.encode(await encrypter.encrypt('notes')));
    expect(await refuse(text)).toEqual({ kind: 'refused', why: 'foreign-lock' });
  });

  test.each([
    ['another page', '<p>Hello</p>', 'no-notes'],
    ['one byte that is no text', new Uint8Array([0xff]), 'not-text'],
  ] as const)('that has %s inside', async (_name, content, why) => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(PASSPHRASE);
    encrypter.setScryptWorkFactor(QUICK);
    const sealed = await (typeof content === 'string'
      ? encrypter.encrypt(content)
      : encrypter.encrypt(content));
    expect(await refuse(around(armor.encode(sealed)))).toEqual({ kind: 'refused', why });
  });
});

describe('a passphrase', () => {
  test('has five groups of five digits, and is another each time.', () => {
    const made = Array.from({ length: 50 }, () => makePassphrase());
    expect(made.filter((one) => !/^\d{5}(-\d{5}){4}$/.test(one))).toEqual([]);
    expect(new Set(made).size).toBe(50);
  });

  test('passes over bytes that would favor some digits.', () => {
    const fill = vi.fn<(bytes: Uint8Array) => void>((bytes) => {
      bytes.forEach((_, index) => {
        bytes[index] = fill.mock.calls.length === 1 ? 250 + (index % 6) : 249 - index;
      });
    });
    expect(makePassphrase(fill)).toBe('98765-43210-98765-43210-98765');
    expect(fill.mock.calls.length).toBe(2);
  });

  test('is read with any spaces and dashes, and only if it is whole.', () => {
    expect(readPassphrase('1234567890246801357900042')).toBe(PASSPHRASE);
    expect(readPassphrase('12345 — 67890_24680.13579,00042\n')).toBe(PASSPHRASE);
    expect(readPassphrase('12345-67890-24680-13579-0004')).toBe(null);
    expect(readPassphrase('12345-67890-24680-13579-0004x')).toBe(null);
  });
});
