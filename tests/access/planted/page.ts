import type { Defect } from './defects.ts';

const STYLE = `
  body { margin: 0; font: 18px/1.5 sans-serif; color: #111; background: #fff }
  main { padding: 20px; display: grid; gap: 20px; justify-items: start }
  p, h1, h2, h3 { margin: 0 }
  button, input, select { font: inherit; min-block-size: 48px; min-inline-size: 48px;
    border: 2px solid #555; background: #fff; color: #111; padding: 0 12px }
  a { color: #0b3d91; display: inline-flex; align-items: center; min-block-size: 48px }
  :focus-visible { outline: 3px solid #111; outline-offset: 2px }`;

/** A small page on which nothing is wrong, or one thing that was planted. */
export function pageWith(defect: Defect | null): string {
  const { html = '', css = '', head = '', lang = ' lang="en"', title } = defect ?? {};
  const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">';
  return `<!doctype html><html${lang}><head><meta charset="utf-8">
    ${head === '' ? viewport : head}${title ?? '<title>A page</title>'}
    <link rel="icon" href="data:,"><style>${STYLE}${css}</style></head>
    <body><main><h1>A page to look at</h1><p>There is a sentence here that says a little.</p>
    ${html}</main></body></html>`;
}
