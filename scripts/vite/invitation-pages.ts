import type { Plugin } from 'vite';
import { invitationPage } from '../../src/invitation/link.ts';
import { type Drawings, drawings } from './drawing.ts';

// What it needs besides the first script, by the name of the part.
const NEXT = ['rolldown-runtime', 'InvitedScreen', 'invited', 'keeping', 'asking', 'device'];

/**
 * Writes, beside the first page, the page that a teacher's link opens: one in each language, since a server
 * does not see what the link says after its sign. It is the first page, with another screen drawn in it.
 */
export const invitationPages: Plugin = {
  name: 'invitation-pages',
  enforce: 'post',
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const first: unknown = Object(bundle['index.html']).source;
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const filesOf = (names: readonly string[]) =>
        chunks.filter(({ name }) => names.includes(name)).map(({ fileName }) => fileName);
      for (const page of (await drawings()).invited) {
        const source = pageOf(String(first), page, filesOf([...NEXT, page.locale]));
        this.emitFile({ type: 'asset', fileName: invitationPage(page.locale), source });
      }
    },
  },
};

function pageOf(
  first: string,
  { locale, dir, drawn }: Drawings['invited'][number],
  files: readonly string[],
): string {
  const { title, before, main, after } = drawn;
  const preloads = files.map(
    (file) => `<link rel="modulepreload" href="./${file}" crossorigin="">`,
  );
  return [
    [/<html lang="[^"]*">/u, `<html lang="${locale}" dir="${dir}">`],
    [/<title>[^<]*<\/title>/u, title],
    [/<template [\s\S]*<\/template>/u, ''],
    [/<link rel="modulepreload"[^>]*>\s*/gu, ''],
    [/<\/head>/u, `${preloads.join('')}</head>`],
    [
      /<div id="app"[\s\S]*?(?=<div id="late">)/u,
      `<div id="app" data-drawn="invited">${before}${main}${after}</div>`,
    ],
  ].reduce((page, [part = '', other = '']) => {
    const written = page.replace(part, () => String(other));
    if (written === page) throw new Error(`The first page came without ${String(part)}.`);
    return written;
  }, first);
}
