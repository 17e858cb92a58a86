import swc from '@swc/core';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from '../../src/lib/zod.ts';

// A browser that translates puts each text into elements of its own. React finds a text again only
// where it is all that its element holds: so a text has no neighbours.

// What gives elements, though a name could also hold a text.
const ELEMENTS = [
  /^\{(?:children|drafts|icon|mark|line\.mark|props\.(?:rail|children))\}$/u,
  /^\{(?:cell|children)\(/u,
  /\.map\(/u,
  /^\{Array\.from\(/u,
  /</u,
  /^\{(?:' ')?\}$/u,
  /^\{\/\*/u,
];

const span = z.looseObject({ start: z.number(), end: z.number() });
const child = z.looseObject({ type: z.string(), span });
const element = z.looseObject({
  type: z.enum(['JSXElement', 'JSXFragment']),
  children: z.array(child),
});

/** The texts of a source file that stand beside something else in their element. */
async function crowdedTexts(file: string): Promise<readonly string[]> {
  // Places are counted from the first statement, so that this one stands before all comments.
  const source = `;${file}`;
  const { span: whole, body } = await swc.parse(source, { syntax: 'typescript', tsx: true });
  const bytes = Buffer.from(source);
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const parsed = element.safeParse(node);
    if (parsed.success) {
      const kids = parsed.data.children
        .map((kid) => bytes.subarray(kid.span.start - whole.start, kid.span.end - whole.start))
        .map((kid) => kid.toString().trim())
        .filter((kid) => kid !== '');
      if (kids.length > 1) found.push(...kids.filter(isText));
    }
    Object.values(node).forEach(visit);
  };
  visit(body);
  return found;
}

function isText(source: string): boolean {
  return !ELEMENTS.some((pattern) => pattern.test(source));
}

test('One element holds one whole string, or elements.', async () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => `src/${file}`);
  const found = await Promise.all(
    files.map(async (file) => ({ file, texts: await crowdedTexts(readFileSync(file, 'utf8')) })),
  );
  expect(found.filter(({ texts }) => texts.length > 0)).toEqual([]);
});

test('A text with neighbours is found, one alone is not.', async () => {
  const bad = [
    'const a = <p>{text.lead} {name}</p>;',
    'const a = <p>{text.lead}<b>x</b></p>;',
    'const a = <p>Hello {name}</p>;',
    'const a = <li>{isOn ? text.on : text.off}{`${count}`}</li>;',
    'const a = <>{format(day)}{mark}</>;',
  ];
  const good = [
    'const a = <p>{text.lead}</p>;',
    'const a = <p><span>{text.lead}</span> <b>x</b></p>;',
    'const a = <ul>{items.map((item) => <li key={item}>{item}</li>)}</ul>;',
    'const a = <div>{children}{isOn ? <b>{text.on}</b> : null}</div>;',
  ];
  const counts = async (sources: readonly string[]) =>
    Promise.all(sources.map(async (source) => (await crowdedTexts(source)).length));
  expect(await counts(bad)).toEqual([2, 1, 2, 2, 1]);
  expect(await counts(good)).toEqual([0, 0, 0, 0]);
});
