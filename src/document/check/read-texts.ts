import { assert } from '../../lib/assert.ts';
import type { Steps } from '../../lib/slices.ts';
import { binaryString } from '../draw/syntax.ts';
import { type MadeObjects, readMade } from './read-file.ts';

// What each code of a font reads as, by the code.
type CodeTexts = readonly (string | undefined)[];

// By the object of the font: all pages share them.
type Fonts = Map<number, CodeTexts>;

// What an element holds: a stretch of a page, or another element.
type Kid = Readonly<{ page: number; mark: number }> | Readonly<{ element: number }>;

// Elements whose text belongs to the text of the element around them.
const INLINE = '/S/Span';
// Drawn labels, which the blocks do not hold as text.
const LABEL = '/ActualText';
const PICTURE = /\/Alt ?(?:\(([^)]*)\)|<FEFF([0-9A-F]*)>)/u;
const UNREADABLE = '\ufffd';

/**
 * The texts of a made PDF in reading order, one for each element that holds text: what a screen
 * reader would be given. Of pictures the text that stands for them; drawn labels are left out.
 * @throws Error if the file cannot be read
 */
export function* readTexts(file: Uint8Array): Steps<readonly string[]> {
  const { object, root } = readMade(file);
  const tree = idIn(object(root).text, 'StructTreeRoot');
  const [document = 0] = references(/\/K\[([^\]]*)\]/u.exec(object(tree).text)?.[1] ?? '');
  const pages = new Map<number, ReadonlyMap<number, string>>();
  const fonts: Fonts = new Map();
  const markedText = function* (page: number, mark: number): Steps<string> {
    const texts = pages.get(page) ?? (yield* pageTexts(object, page, fonts));
    pages.set(page, texts);
    return texts.get(mark) ?? '';
  };
  const found: string[] = [];
  const textOf = function* (id: number): Steps<string> {
    yield;
    const { text } = object(id);
    if (text.includes(LABEL)) return '';
    const [picture, plain, coded = ''] = text.includes('/Alt') ? (PICTURE.exec(text) ?? []) : [];
    if (picture !== undefined) return plain ?? fromUnits(coded);
    let own = '';
    for (const kid of kidsOf(text)) {
      if ('mark' in kid) own += yield* markedText(kid.page, kid.mark);
      else if (object(kid.element).text.includes(INLINE)) own += yield* textOf(kid.element);
      else {
        // What stands before an inner element is a text of its own.
        if (own !== '') found.push(own);
        own = '';
        const inner = yield* textOf(kid.element);
        if (inner !== '') found.push(inner);
      }
    }
    return own;
  };
  const rest = yield* textOf(document);
  return rest === '' ? found : [...found, rest];
}

function kidsOf(element: string): readonly Kid[] {
  const list = /\/K\[([^\]]*)\]/u.exec(element)?.[1] ?? '';
  const pattern = /<<\/Type\/MCR\/Pg (\d+) 0 R\/MCID (\d+)>>|(\d+) 0 R|(\d+)/gu;
  return [...list.matchAll(pattern)].map(([, page, mark, id, own]): Kid => {
    if (id !== undefined) return { element: Number(id) };
    if (own !== undefined) return { page: homeOf(element), mark: Number(own) };
    return { page: Number(page), mark: Number(mark) };
  });
}

/** The page of an element itself, which stretches on other pages do not name. */
function homeOf(element: string): number {
  return Number(/\/Pg (\d+) 0 R/u.exec(element.replaceAll(/<<\/Type\/MCR.*?>>/gu, ''))?.[1]);
}

/** The text of each marked stretch of a page. */
function* pageTexts(
  object: MadeObjects,
  page: number,
  known: Fonts,
): Steps<ReadonlyMap<number, string>> {
  const { text } = object(page);
  const resources = object(idIn(text, 'Resources')).text;
  const fonts = new Map<string, CodeTexts>();
  for (const [, name = '', number] of resources.matchAll(/\/(T\d+) (\d+) 0 R/gu)) {
    const id = Number(number);
    const texts = known.get(id) ?? codeTexts(object, id);
    known.set(id, texts);
    fonts.set(name, texts);
    yield;
  }
  const { stream } = object(idIn(text, 'Contents'));
  const content = stream === null ? '' : binaryString(stream);
  const texts = new Map<number, string>();
  for (const { name, mark, inner } of stretchesIn(content)) {
    texts.set(mark, shownText(inner, fonts, name === 'ReversedChars'));
  }
  return texts;
}

const MARK = '<</MCID ';
const BEGIN = '>>BDC\n';
const END = '\nEMC';

/** The marked stretches of a content, found by their words: an expression would try every letter. */
function* stretchesIn(content: string) {
  for (let at = content.indexOf(MARK); at !== -1; at = content.indexOf(MARK, at)) {
    const begin = content.indexOf(BEGIN, at);
    const end = content.indexOf(END, begin);
    assert(begin !== -1 && end !== -1, 'A marked stretch of the made PDF has no end.');
    yield {
      name: content.slice(content.lastIndexOf('/', at) + 1, at),
      mark: Number(content.slice(at + MARK.length, begin)),
      inner: content.slice(begin + BEGIN.length, end),
    };
    at = end;
  }
}

/**
 * What the codes of a stretch read as, in the order they are drawn.
 * @param isReversed it is drawn as it stands, so its end comes first
 */
function shownText(
  content: string,
  fonts: ReadonlyMap<string, CodeTexts>,
  isReversed: boolean,
): string {
  let font: CodeTexts | undefined;
  let text = '';
  // An operator a line, and two bytes a code; no code has a line end in it (text-content.ts).
  for (const line of content.split('\n')) {
    if (line.endsWith(' Tf')) font = fonts.get(line.slice(1, line.indexOf(' ')));
    if (!line.endsWith(')Tj')) continue;
    for (let at = 1; at < line.length - 3; at += 2) {
      const code = line.charCodeAt(at) * 256 + line.charCodeAt(at + 1);
      const sign = font?.[code] ?? UNREADABLE;
      text = isReversed ? sign + text : text + sign;
    }
  }
  return text;
}

/** What each code of a font reads as. */
function codeTexts(object: MadeObjects, font: number): CodeTexts {
  const { stream } = object(idIn(object(font).text, 'ToUnicode'));
  const map = stream === null ? '' : binaryString(stream);
  const texts: (string | undefined)[] = [];
  for (const [, code = '', units = ''] of map.matchAll(/<([0-9A-F]{4})><([0-9A-F]*)>/gu)) {
    texts[Number.parseInt(code, 16)] = fromUnits(units);
  }
  return texts;
}

/** Four hexadecimal digits for each UTF-16 unit. */
function fromUnits(units: string): string {
  const codes = (units.match(/.{4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16));
  return codes.map((code) => String.fromCharCode(code)).join('');
}

function idIn(text: string, name: string): number {
  return Number(new RegExp(`/${name} (\\d+) 0 R`, 'u').exec(text)?.[1]);
}

function references(list: string): readonly number[] {
  return [...list.matchAll(/(\d+) 0 R/gu)].map(([, id]) => Number(id));
}
