/** A string in a content stream. */
type PdfString = Readonly<{ bytes: Buffer }>;

/** An operand: a number, a name "/X", a string, a list or a dictionary. */
export type Operand =
  | number
  | boolean
  | null
  | string
  | PdfString
  | readonly Operand[]
  | { readonly [key: string]: Operand };

/** An operator with its operands. */
export type ContentOp = Readonly<{ op: string; args: readonly Operand[] }>;

const TOKEN =
  /%[^\r\n]*|<<|>>|\[|\]|<[0-9A-Fa-f\s]*>|\((?:\\.|[^\\()])*\)|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/gsu;

/** The operators of a content stream (strings without brackets inside, as we write them). */
export function contentOps(content: Buffer): readonly ContentOp[] {
  const ops: ContentOp[] = [];
  const open: Operand[][] = [[]];
  const push = (operand: Operand) => open.at(-1)?.push(operand);
  const close = () => open.pop() ?? [];
  for (const [token] of content.toString('latin1').matchAll(TOKEN)) {
    if (token.startsWith('%')) continue;
    if (token === '[' || token === '<<') open.push([]);
    else if (token === ']') push(close());
    else if (token === '>>') push(dictOf(close()));
    else {
      const operand = operandOf(token);
      if (operand === undefined) ops.push({ op: token, args: open[0]?.splice(0) ?? [] });
      else push(operand);
    }
  }
  return ops;
}

function dictOf(pairs: readonly Operand[]): Operand {
  const entries = pairs.flatMap((key, index) =>
    index % 2 === 0 ? [[String(key), pairs[index + 1] ?? null] as const] : [],
  );
  return Object.fromEntries(entries);
}

/** What a token stands for; undefined for an operator. */
function operandOf(token: string): Operand | undefined {
  if (token.startsWith('/')) return token;
  const inner = token.slice(1, -1);
  if (token.startsWith('<')) return { bytes: Buffer.from(inner.replaceAll(/\s/gu, ''), 'hex') };
  if (token.startsWith('(')) return { bytes: Buffer.from(inner, 'latin1') };
  if (/^[-+.\d]/u.test(token)) return Number(token);
  return { true: true, false: false, null: null }[token];
}

/** The strings among operands, in lists too. */
export function stringsIn(operands: readonly Operand[]): readonly Buffer[] {
  return operands.flatMap((operand): readonly Buffer[] => {
    if (Array.isArray(operand)) return stringsIn(operand);
    return isString(operand) ? [operand.bytes] : [];
  });
}

function isString(operand: Operand): operand is PdfString {
  return typeof operand === 'object' && operand !== null && 'bytes' in operand;
}
