import { defineConfig } from '@playwright/test';
import browser from './playwright.config.ts';

/** Every state in every mode and language (docs/decisions/018-accessibility-by-machine.md). */
export default defineConfig({
  ...browser,
  testDir: 'tests/access',
  outputDir: '.cache/access-run',
  reporter: [['line'], ['json', { outputFile: '.cache/access.json' }]],
});
