import { defineConfig } from 'vitest/config';

/** The tests in Firefox ESR and WebKitGTK (docs/decisions/013-engines.md); `npm run test:engines`. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/engines/**/*.engine.ts'],
    // One browser at a time: two cores, and a tab in the background is slowed down.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
