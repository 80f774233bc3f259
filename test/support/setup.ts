import { afterAll, afterEach, expect } from 'vitest';
import { violationCode } from '../../src/simulator/http/violation.ts';
import { stayOnLoopback } from './loopback-only.ts';

stayOnLoopback();

// Whatever a test is about: no simulator may send in it what its document does not allow.
const violations: string[] = [];
const collect = ({ code, message }: Error & { code?: string }) => {
  if (code === violationCode) violations.push(message);
};
process.on('warning', collect);
// Files share a process; each has its own listener.
afterAll(() => void process.off('warning', collect));

afterEach(async () => {
  // Warnings come a moment later.
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  expect(violations.splice(0)).toEqual([]);
});
