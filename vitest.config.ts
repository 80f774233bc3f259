import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// A file that replaces a module, or the global fetch (as nock does), has a process of its own. All others share one per
// worker: they start no process and import nothing twice, which halves the time of the small ones.
const isolated = '{test,examples}/**/*.isolated.test.ts';

// What touches the network runs once on each wire: on Node's dispatcher with all others, and once more on fetch.
const onFetch = [
  'test/{transport,auth,e2e}/**/*.test.ts',
  'test/calls/{list,commands}.test.ts',
  'test/client/{crossing,unreadable,version,whole-messages}.test.ts',
  'test/faults/faults.test.ts',
];

// What a maintainer does, in copies of the project that are compiled as a whole: `make maintenance`.
const maintenance = [
  'test/scripts/monday.test.ts',
  'test/scripts/new-version/new-version.test.ts',
  'test/scripts/pull/whole-document.test.ts',
];

/** Examples import the package by its name; here that is its sources. `make examples` runs them on the package itself. */
const source = (path: string): string => fileURLToPath(new URL(`./${path}`, import.meta.url));
const alias = [
  { find: /^enode-client$/, replacement: source('src/index.ts') },
  { find: /^enode-client\/(20.*)$/, replacement: source('generated/$1/index.ts') },
  { find: /^enode-client\/webhooks\/(.*)$/, replacement: source('src/webhooks/versions/$1.ts') },
  { find: /^enode-client\/(redis|sql)$/, replacement: source('src/stores/$1.ts') },
  { find: /^enode-client\/(fastify|nest|lambda)$/, replacement: source('src/frameworks/$1.ts') },
  { find: /^enode-client\/(\w+)$/, replacement: source('src/$1/index.ts') },
];

/** Examples whose packages are installed where they run: with them only. */
const elsewhere = ['examples/{next,queue-worker,scale-out,testing-jest}/**'];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          // Not in what all projects share: to that, each would only add.
          include: ['{test,examples}/**/*.test.ts'],
          exclude: ['**/node_modules/**', isolated, ...maintenance, ...elsewhere],
        },
      },
      { extends: true, test: { name: 'isolated', include: [isolated] } },
      { extends: true, test: { name: 'maintenance', include: maintenance } },
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
