import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { leanJspdf, leaveOut } from './scripts/vite/lean-jspdf.ts';
import { paperFonts } from './scripts/vite/paper-fonts.ts';

export default defineConfig({
  base: './',
  plugins: [react(), leaveOut, leanJspdf, paperFonts],
  // The readable build, which `leanJspdf` can take apart.
  resolve: { alias: { jspdf: 'jspdf/dist/jspdf.es.js' } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
  preview: { host: '127.0.0.1', port: 4173 },
});
