import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { root } from './scripts/lib/root.mjs';

// Known to every worker, so that all of them name their tests the same way.
process.env['KILL_SEED'] ??= `${Date.now() % 1_000_000}`;
const port = Number(process.env['KILLS_PORT'] ?? 4417);
const address = `http://127.0.0.1:${port}/`;

/** Browsers that are killed while a parent answers (docs/decisions/013-engines.md). */
export default defineConfig({
  testDir: 'tests/kills',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/kills',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '.cache/kills.json' }]],
  use: { baseURL: address },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort --outDir ${process.env['BUILD_DIR'] ?? join(root, 'dist')}`,
    url: address,
    reuseExistingServer: true,
  },
});
