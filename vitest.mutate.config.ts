import { defineConfig } from 'vitest/config';
import { rooms, type RoomName } from './test/mutation/rooms.ts';

// The tests of one room share a process: a mutant is tried in less than a second then.
export default defineConfig({
  test: {
    include: [...rooms[process.env['MUTATED_ROOM'] as RoomName].tests],
    isolate: false,
    setupFiles: ['test/mutation/preload.ts', 'test/support/setup.ts'],
    // Loaded, a property takes ten times as long.
    testTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
