import { escapeHtml } from '../../lib/escape-html.ts';

/** What the page around the data is made of. Words come from outside; storage knows none. */
export type PageParts = Readonly<{
  /** BCP 47, and its direction. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Plain text; without the child's name, since it shows in lists of files and windows. */
  title: string;
  /** Style rules; may be empty. */
  css: string;
  /** HTML that is already escaped: what a person reads and prints. */
  bodyHtml: string;
}>;

/** One whole HTML page with one block of data at its end. It runs nothing and loads nothing. */
export function pageWith(
  { lang, dir, title, css, bodyHtml }: PageParts,
  block: Readonly<{ id: string; type: string; text: string }>,
): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(title)}</title>`,
    ...(css === '' ? [] : [`<style>${css.replaceAll('<', '\\3c ')}</style>`]),
    '</head>',
    '<body>',
    bodyHtml,
    `<script type="${block.type}" id="${block.id}">${block.text}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
