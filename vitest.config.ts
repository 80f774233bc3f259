import { defineConfig } from 'vitest/config';

// A file that replaces a module, or the global fetch (as nock does), has a process of its own. All others share one per
// worker: they start no process and import nothing twice, which halves the time of the small ones.
const isolated = 'test/**/*.isolated.test.ts';

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'shared', isolate: false, exclude: ['**/node_modules/**', isolated] } },
      { extends: true, test: { name: 'isolated', include: [isolated] } },
    ],
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/setup.ts'],
    // Two cores, and tests that open real sockets: few processes, each with many files.
    maxWorkers: 2,
    testTimeout: 20_000,
    restoreMocks: true,
    unstubEnvs: true,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'scripts/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
});
