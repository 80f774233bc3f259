import { expect } from 'vitest';
import { Deadline } from '../../src/transport/deadline.ts';
import type { AttemptContext } from '../../src/transport/wire.ts';

/** What an attempt goes by, with what a test changes: no hooks, no secrets, 100 bytes, and a deadline without a timer. */
export function attemptOf(changes: Partial<AttemptContext> = {}): AttemptContext {
  const deadline = new Deadline(60_000, null);
  deadline.stop();
  return {
    wire: () => Promise.reject(new Error('nothing is sent')),
    hooks: undefined,
    deadline,
    as: 'text',
    maxBytes: 100,
    event: () => expect.fail('no event'),
    context: () => ({ operation: 'GET /x' }),
    secrets: () => [],
    countSent: () => undefined,
    ...changes,
  };
}

/** A body for comparisons: those of buffers look at what they are, and not at what they hold. */
export const contentOf = (body: unknown): unknown =>
  body instanceof ArrayBuffer ? new Uint8Array(body) : body;
