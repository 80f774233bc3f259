import { afterEach, expect } from 'vitest';
import { violationCode } from '../../src/simulator/http/warn-of-violation.ts';
import { stayOnLoopback } from './loopback-only.ts';

stayOnLoopback();

// Whatever a test is about: no simulator may send in it what its document does not allow.
const violations: string[] = [];
process.on('warning', ({ code, message }: Error & { code?: string }) => {
  if (code === violationCode) violations.push(message);
});

afterEach(async () => {
  // Warnings come a moment later.
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  expect(violations.splice(0)).toEqual([]);
});
