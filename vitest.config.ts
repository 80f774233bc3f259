import { defineConfig } from 'vitest/config';

// A file that replaces a module, or the global fetch (as nock does), has a process of its own. All others share one per
// worker: they start no process and import nothing twice, which halves the time of the small ones.
const isolated = 'test/**/*.isolated.test.ts';

// What touches the network runs once on each wire: on Node's dispatcher with all others, and once more on fetch.
const onFetch = [
  'test/{transport,auth,e2e}/**/*.test.ts',
  'test/calls/{list,commands}.test.ts',
  'test/client/{crossing,unreadable,version,whole-messages}.test.ts',
  'test/faults/faults.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          // Not in what all projects share: to that, each would only add.
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', isolated],
        },
      },
      { extends: true, test: { name: 'isolated', include: [isolated] } },
      {
        extends: true,
        test: {
          name: 'fetch',
          isolate: false,
          include: onFetch,
          // The tests of the wires themselves choose their wire.
          exclude: ['**/node_modules/**', isolated, 'test/transport/wires.test.ts'],
          env: { ENODE_TRANSPORT: 'fetch' },
        },
      },
    ],
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
