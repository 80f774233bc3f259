/** Without a server: a client that does what the test gives it. What was not given throws, by name. */
import { fakeEnode, fakeHandle } from 'enode-client/testing';
import { expect, it } from 'vitest';
import { charge } from '../src/charge.ts';

const action = {
  id: 'some-action',
  createdAt: '2026-11-20T10:11:12Z',
  updatedAt: '2026-11-20T10:11:42Z',
  completedAt: '2026-11-20T10:11:42Z',
  targetId: 'some-car',
  targetType: 'vehicle',
  kind: 'START',
} as const;

it('says that the car charges', async () => {
  const confirmed = { ...action, state: 'CONFIRMED', failureReason: null } as const;
  const started: string[] = [];
  const enode = fakeEnode({
    vehicles: {
      startCharging: async (id) => {
        started.push(id);
        return fakeHandle({ status: 'confirmed', action: confirmed });
      },
    },
  });
  expect(await charge(enode, 'some-car')).toBe('It charges');
  expect(started).toEqual(['some-car']);
});

it('says why the car does not charge', async () => {
  const failureReason = { type: 'NO_RESPONSE', detail: 'The car did not answer' } as const;
  const failed = { ...action, state: 'FAILED', failureReason } as const;
  const enode = fakeEnode({
    vehicles: {
      startCharging: async () =>
        fakeHandle({ status: 'failed', action: failed, reason: 'NO_RESPONSE', detail: failureReason.detail }),
    },
  });
  expect(await charge(enode, 'some-car')).toBe('It does not charge: NO_RESPONSE');
});
