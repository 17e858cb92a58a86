import type { Plugin } from 'vite';
import { pagePolicy, starter } from '../build/security-policy.mjs';
import { type Drawings, drawings } from './drawing.ts';

// Their style stands in the page.
const PARTS = ['first', 'device'];

let css = '';

/**
 * Writes the first screen into the page, drawn by the app's own components, with all the style it needs
 * and the starter: it can be read before any script has come. The question that Start leads on to stands
 * beside it, for the starter to show. The policy admits these alone.
 */
export const firstPage: Plugin = {
  name: 'first-page',
  enforce: 'pre',
  apply: 'build',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const styles = PARTS.map((part) => {
      const { importedCss } = chunks.find(({ name }) => name === part)?.viteMetadata ?? {};
      const names = [...(importedCss ?? [])];
      const style = names.map((name) => cssOf(bundle[name])).join('');
      if (style === '') throw new Error(`The part "${part}" came without its style.`);
      // It stands in the page, so no part may fetch it again.
      importedCss?.clear();
      names.forEach((name) => delete bundle[name]);
      return style;
    });
    css = styles.join('');
  },
  transformIndexHtml: {
    order: 'post',
    async handler(html, { bundle }) {
      return {
        html: withFirst(html, await drawings()),
        tags: [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy(css) },
            injectTo: 'head-prepend',
          },
          { tag: 'style', children: css, injectTo: 'head' },
          { tag: 'script', children: starter, injectTo: 'head' },
          ...nextScripts(Object.values(bundle ?? {})),
        ],
      };
    },
  },
};

// What Start leads on to, beside the first script: a few kB, asked for by the page itself. What comes
// after that is left to the first script, which would have to share the line with it.
const NEXT = ['rolldown-runtime', 'device', 'DeviceScreen'];

function nextScripts(files: readonly Readonly<{ name?: string | undefined; fileName: string }>[]) {
  return files
    .filter(({ name, fileName }) => NEXT.includes(name ?? '') && fileName.endsWith('.js'))
    .map(({ fileName }) => ({
      tag: 'link',
      attrs: { rel: 'modulepreload', href: `./${fileName}`, crossorigin: '', fetchpriority: 'low' },
      injectTo: 'head' as const,
    }));
}

// Files that the style names lie beside it; the page lies one folder up.
function cssOf(file: unknown): string {
  const source: unknown = Object(file).source;
  return String(source).trim().replaceAll('url(./', 'url(./assets/');
}

function withFirst(html: string, { welcome, device, address }: Drawings): string {
  if (device.before !== welcome.before || device.after !== welcome.after) {
    throw new Error('The first screen and the question after it stand in different frames.');
  }
  const { title, before, main, after } = welcome;
  const named = device.title.replaceAll(/<[^>]*>/gu, '');
  const app = `<div id="app" data-drawn="welcome">${before}${main}${after}</div>`;
  const next = `<template data-title="${named}" data-address="${address}">${device.main}</template>`;
  return html
    .replace(/\s*<script [^>]*rolldown-runtime[^>]*><\/script>/u, '')
    .replace(/<title>[^<]*<\/title>/u, () => title)
    .replace(/<div id="app">[\s\S]*?<\/div>/u, () => app + next);
}
