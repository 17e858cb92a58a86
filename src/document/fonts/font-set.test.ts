import { expect, test } from 'vitest';
import { type FontFile, type FontSource, fontFile } from './font-index.ts';
import { loadFonts } from './font-set.ts';
import { nodeFonts } from './node-source.ts';

/** The files that are asked for, for texts in regular and in bold. */
async function asked(regular: readonly string[], bold: readonly string[] = []) {
  const names: string[] = [];
  const source: FontSource = (file: FontFile) => {
    names.push(file.name.replace(/-normal\.woff$/u, ''));
    return nodeFonts(file);
  };
  const fonts = await loadFonts({ 400: new Set(regular), 700: new Set(bold) }, source);
  return { fonts, names: names.toSorted() };
}

const LATIN = ['noto-sans-latin-400', 'noto-sans-latin-700'];

test('only the files that a text needs are asked for', async () => {
  const { names } = await asked(['Zażółć', 'Київ'], ['Maya']);
  expect(names).toEqual(['noto-sans-cyrillic-400', 'noto-sans-latin-ext-400', ...LATIN].toSorted());
});

test.each([
  ['سلام', ['noto-sans-arabic-arabic-400']],
  ['שָׁלוֹם', ['noto-sans-hebrew-hebrew-400']],
  ['क्षमा', ['noto-sans-devanagari-devanagari-400']],
  ['ห้อง', ['noto-sans-thai-thai-400']],
  ['☮', ['noto-sans-symbols-symbols-400']],
  ['👨‍👩‍👧‍👦', ['noto-emoji-8-400']],
])('for %s one file is asked for beside Latin', async (text, files) => {
  expect((await asked([text])).names).toEqual([...files, ...LATIN].toSorted());
});

test('Chinese characters take the shapes of the language around them', async () => {
  const used = async (text: string) => {
    const { names } = await asked([text]);
    const chinese = names.filter((name) => !LATIN.includes(name));
    return [...new Set(chinese.map((name) => name.replace(/-\d+-400$/u, '')))];
  };
  expect([
    await used('学校'),
    await used('學校'),
    await used('学校へ'),
    await used('학교'),
  ]).toEqual([['noto-sans-sc'], ['noto-sans-tc'], ['noto-sans-jp'], ['noto-sans-kr']]);
});

test('bold of a family without bold is the regular file', async () => {
  const { names } = await asked([], ['学']);
  expect(names.filter((name) => name.includes('-sc-')).map((name) => name.slice(-3))).toEqual([
    '400',
  ]);
});

test('what no font holds is listed as a reader counts it', async () => {
  const { fonts } = await asked(['a 𓀀 b \u{10ffff} é']);
  expect(fonts.missing).toEqual(['𓀀', '\u{10ffff}']);
});

test('joiners and soft hyphens are neither drawn nor missing', async () => {
  const { fonts } = await asked(['co\u00adop\u200b\u200d']);
  expect(fonts.missing).toEqual([]);
});

test('a source that fails makes loading fail', async () => {
  const source: FontSource = () => Promise.reject(new Error('offline'));
  await expect(loadFonts({ 400: new Set(), 700: new Set() }, source)).rejects.toThrow('offline');
});

test('the file of a slice says its package and version', async () => {
  const { fonts } = await asked([]);
  expect(fontFile(fonts.latin, 700)).toEqual({
    package: 'noto-sans',
    version: '5.3.0',
    name: 'noto-sans-latin-700-normal.woff',
  });
});
