import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/setup/quiet-console.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    // The walks through every grade and length are long on a slow machine; none asserts a time.
    testTimeout: 60_000,
  },
});
