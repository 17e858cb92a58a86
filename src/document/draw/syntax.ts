// How values are written in a PDF (ISO 32000-1, 7.3).

/** A number with at most three digits after the point. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return String(rounded === 0 ? 0 : rounded);
}

/** Numbers with spaces between them. */
export function numbers(...values: readonly number[]): string {
  return values.map(number).join(' ');
}

/** A reference to an object. */
export function reference(id: number): string {
  return `${id} 0 R`;
}

/** Text for people. Hexadecimal, because jsPDF's own strings turn "č" into "Ċ" (guide, trap 6). */
export function textString(text: string): string {
  return /^[\u0020-\u0027\u002a-\u005b\u005d-\u007e]*$/u.test(text)
    ? `(${text})`
    : `<FEFF${utf16(text)}>`;
}

/** The UTF-16 units of a text, four hexadecimal digits each. */
export function utf16(text: string): string {
  let units = '';
  for (let unit = 0; unit < text.length; unit += 1) units += hex4(text.charCodeAt(unit));
  return units;
}

/** Four hexadecimal digits. */
export function hex4(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

// What a literal string cannot hold as it is: line ends, brackets and the backslash (ISO 32000-1, 7.3.4.2).
const MARKED = new Set([0x0a, 0x0d, 0x28, 0x29, 0x5c]);

/** Whether both bytes of a code can stand in a literal string as they are. */
export function isPlainCode(code: number): boolean {
  return !MARKED.has(code >> 8) && !MARKED.has(code & 0xff);
}

/** A code as two bytes, each a character. Half of what four digits take, and so half of what is packed. */
export function asBytes(code: number): string {
  return String.fromCharCode(code >> 8, code & 0xff);
}

/** Bytes as a string of characters 0 to 255, which is what jsPDF writes. */
export function binaryString(bytes: Uint8Array): string {
  const parts: string[] = [];
  // Takes only so many arguments at once; spreading them takes several times as long.
  for (let at = 0; at < bytes.length; at += 0x1000) {
    const part: string = Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + 0x1000));
    parts.push(part);
  }
  return parts.join('');
}

/** A string of characters 0 to 255 as bytes. */
export function bytesOf(binary: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
