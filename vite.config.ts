import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { offline } from './scripts/build/offline.mjs';
import packageJson from './package.json' with { type: 'json' };
import { securityPolicy } from './scripts/build/security-policy.mjs';

/**
 * jsPDF asks for these only in `html()` and `addSvgAsImage()`, which we never call. Left alone
 * they add 107 kB of gzipped chunks; made `external` they stay as bare imports in the output.
 */
const optionalPartsOfJspdf = ['html2canvas', 'canvg', 'dompurify'];
const leftOut = '\0left-out';

const leaveOut: Plugin = {
  name: 'leave-out-optional-parts-of-jspdf',
  enforce: 'pre',
  resolveId: (id) => (optionalPartsOfJspdf.includes(id) ? leftOut : null),
  load: (id) =>
    id === leftOut ? "throw new Error('This part of jsPDF is left out of the build.');" : null,
};

// Told in the page, and different from build to build in the tests of updates.
const version = process.env['VITE_BUILD'] ?? packageJson.version;

export default defineConfig({
  base: './',
  define: { 'import.meta.env.VITE_BUILD': JSON.stringify(version) },
  plugins: [react(), leaveOut, offline, securityPolicy],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // jsPDF alone is 345 kB before compression; it loads only when a PDF is made.
    chunkSizeWarningLimit: 600,
  },
  preview: { host: '127.0.0.1', port: 4173 },
});
