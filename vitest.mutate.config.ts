import { defineConfig } from 'vitest/config';

// The tests that speak about the mutated rooms in process: no build, no browser, no other runtime.
export default defineConfig({
  test: {
    include: ['test/{transport,auth,actions,link,webhooks,client,calls,errors,core}/**/*.test.ts'],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 20_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
