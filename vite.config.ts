import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { offline } from './scripts/build/offline.mjs';
import { helpersInside, partsOfTheApp } from './scripts/vite/first-load.ts';
import { firstPage } from './scripts/vite/first-page.ts';
import { invitationPages } from './scripts/vite/invitation-pages.ts';
import { leanJspdf, leaveOut } from './scripts/vite/lean-jspdf.ts';
import { sheetWithoutScript } from './scripts/vite/sheet-without-script.ts';
import { paperFonts } from './scripts/vite/paper-fonts.ts';

// Told in the page, and different from build to build in the tests of updates.
const version = process.env['VITE_BUILD'] ?? packageJson.version;

export default defineConfig({
  base: './',
  define: { 'import.meta.env.VITE_BUILD': JSON.stringify(version) },
  plugins: [
    react(),
    leaveOut,
    leanJspdf,
    paperFonts,
    sheetWithoutScript,
    firstPage,
    invitationPages,
    helpersInside,
    offline,
  ],
  // The readable build, which `leanJspdf` can take apart.
  resolve: { alias: { jspdf: 'jspdf/dist/jspdf.es.js' } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: partsOfTheApp },
        // The first load names every later file: two letters less of each.
        entryFileNames: 'assets/[name]-[hash:6].js',
        chunkFileNames: 'assets/[name]-[hash:6].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
      },
    },
  },
  preview: { host: '127.0.0.1', port: 4173 },
});
