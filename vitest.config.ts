import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Some tests run the whole job several times, and machines that test have few processors and much to do.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: '100%',
    isolate: false, // no test changes a module, and loading them for each file would take most of the time
  },
});
